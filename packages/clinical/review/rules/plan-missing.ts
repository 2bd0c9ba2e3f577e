import { placeFor, placeOfSentence } from "../place.ts";
import { defineRule } from "../rule.ts";
import { askedOf } from "../said/asked.ts";
import { isDatedEnd, isEmptyPlan, isPlan } from "../said/plan.ts";
import { statementsOf } from "../said/statements.ts";

export const planMissing = defineRule({
  id: "plan-missing",
  title: "No plan that somebody could carry out",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "45 CFR 164.501 excludes plan and frequency from private notes, so that the progress note must hold them; payers' checklists",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Who does what next, and when, is what a colleague who takes over looks for first. “Continue” alone tells nobody anything and counts as none.",
  check(note) {
    const statements = statementsOf(note);
    if (!askedOf(note).has("plan") || statements.some(isPlan) || isDatedEnd(statements.at(-1))) return [];
    const label = "plan";
    const empty = statements.find((one) => !one.isShared && isEmptyPlan(one));
    if (empty !== undefined) {
      return [
        { ...placeOfSentence(empty.sentence), label, message: "What exactly happens next, who does it, and when?" },
      ];
    }
    return [
      { ...placeFor(note, "plan"), label, message: "What happens next: who does what, and when is the next contact?" },
    ];
  },
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Taught paced breathing. Client practised it." }] } },
    { note: { kind: "progress", format: "soap", sections: [{ key: "plan", text: "Continue to monitor." }] } },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        format: "soap",
        sections: [
          { key: "assessment", text: "Client will keep the diary. Next session on 4 May." },
          { key: "plan", text: "" },
        ],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "No homework. Next session Tuesday at 10." }] } },
  ],
});
