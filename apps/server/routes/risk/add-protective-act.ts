import { addProtectiveAct as endpoint } from "@goldthread/api/nouns/risk.ts";
import { addProtectiveAct as addAct } from "@goldthread/store/queries/protective-act.ts";
import { checkHappened } from "../../client/check-happened.ts";
import { refuse, type RefusedField } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const addProtectiveAct = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "protective act recorded" },
  async run({ input, tx, clock, practice, newId, about }) {
    const findings = checkDecision(input);
    if (findings.length > 0) refuse("invalid_input", findings);
    const told = input.toldAt === null ? [] : [["toldAt", input.toldAt] as const];
    for (const [field, at] of [["heardAt", input.heardAt] as const, ...told])
      checkHappened(at, { field, birthDate: null, now: clock(), zone: practice.zone });
    if (input.toldAt !== null && Date.parse(input.toldAt) < Date.parse(input.heardAt))
      refuse("invalid_input", [{ field: "toldAt", expected: "expected a time not before it was heard" }]);
    const id = newId();
    // No client in the audit row: the care team reads their clients' rows, and this is kept apart from the chart.
    about({ subject: id });
    await addAct(tx, { ...input, id, at: clock().toISOString() });
    return { id };
  },
});

interface Decided {
  readonly decision: "made" | "not-made";
  readonly told: string;
  readonly toldAt: string | null;
  readonly whyNot: string;
}

function checkDecision({ decision, told, toldAt, whyNot }: Decided): readonly RefusedField[] {
  const made = decision === "made";
  return [
    ...(made && told.trim() === "" ? [{ field: "told", expected: "expected who was told" }] : []),
    ...(made && toldAt === null ? [{ field: "toldAt", expected: "expected when they were told" }] : []),
    ...(!made && whyNot.trim() === "" ? [{ field: "whyNot", expected: "expected why it was not made" }] : []),
    ...(made && whyNot !== "" ? [{ field: "whyNot", expected: "expected no reason where it was made" }] : []),
    ...(!made && (told !== "" || toldAt !== null)
      ? [{ field: "told", expected: "expected nobody told where it was not made" }]
      : []),
  ];
}
