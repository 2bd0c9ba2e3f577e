import type { z } from "zod";
import { addCareConsent as endpoint } from "@goldthread/api/nouns/care-consent.ts";
import { ownConsentOf } from "@goldthread/clinical/minors/own-consent.ts";
import { minorConsentRuleOf } from "@goldthread/clinical/minors/states/index.ts";
import { readActing, type ActingContact } from "@goldthread/store/queries/client-contact.ts";
import { readDisclosee } from "@goldthread/store/queries/disclosure.ts";
import { insertMinorConsent } from "@goldthread/store/queries/minor-consent.ts";
import { calendarDay } from "../../calendar-day.ts";
import { checkDayNotAhead } from "../../client/check-day.ts";
import { refuse } from "../../errors.ts";
import { standForOne } from "../../ledger/stand-for.ts";
import { defineRoute } from "../../route.ts";

/** Who consented decides whose the record of the care is. What the law asks beside the age is for the practice to know. */
export const addCareConsent = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "consent to a minor's care recorded" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { clientId, who, from, contactId, seen } = input;
    const client = (await readDisclosee(tx, clientId)) ?? refuse("not_found");
    about({ clientId });
    const at = clock();
    checkDayNotAhead(from, { field: "from", now: at, zone: practice.zone });
    if (!client.isMinor) refuse("client_of_age");
    const isByParent = who === "guardian" || who === "confidential";
    const contact =
      isByParent && contactId !== null ? await readActing(tx, { clientId, contactId, day: from }) : undefined;
    refuseUnfit(input, { contact, isByParent, birthDate: client.birthDate ?? calendarDay(at, practice.zone) });
    const rule = who === "minor" ? input.rule : null;
    const guardianToo = who !== "guardian" && input.guardianToo;
    const isOwn = ownConsentOf({ who, rule, from, until: null, guardianToo }) !== null;
    const facts = { clientId, what: "consented", who, rule, on: from, guardianToo, isOwn, ends: null, seen };
    const named = { contactId: contact?.id ?? null, name: contact?.name ?? "" };
    const acting = { kind: "care-consent", by: actor.staffId, at, newId } as const;
    const act = await standForOne(tx, { ...facts, ...named }, acting);
    await insertMinorConsent(tx, act);
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});

interface Known {
  readonly contact: ActingContact | undefined;
  readonly isByParent: boolean;
  readonly birthDate: string;
}

function refuseUnfit(
  { who, rule: id, from, seen }: z.output<(typeof endpoint)["input"]>,
  { contact, isByParent, birthDate }: Known,
): void {
  const rule = id === null ? undefined : minorConsentRuleOf(id);
  const isTooYoung = rule !== undefined && rule.fromAge !== null && from < birthday(birthDate, rule.fromAge);
  const needsPaper = who === "court" || who === "emancipated";
  const fields = [
    ...(who === "minor" && rule === undefined
      ? [{ field: "rule", expected: "expected the state's rule under which the minor consented alone" }]
      : []),
    ...(who === "minor" && isTooYoung
      ? [{ field: "from", expected: `expected a day from the age of ${rule.fromAge} on: ${rule.source.cite}` }]
      : []),
    ...(isByParent && contact === undefined
      ? [{ field: "contactId", expected: "expected one of the chart's contacts who acts for the client on that day" }]
      : []),
    ...(needsPaper && seen.length < 3
      ? [{ field: "seen", expected: "expected the order or paper that was seen" }]
      : []),
  ];
  if (fields.length > 0) refuse("invalid_input", fields);
}

/** The day on which somebody reaches an age. Somebody born on a leap day does on the first of March. */
function birthday(birthDate: string, years: number): string {
  const [year = "", month = "", dayOfMonth = ""] = birthDate.split("-");
  const day = new Date(Date.UTC(Number(year) + years, Number(month) - 1, Number(dayOfMonth)));
  return day.toISOString().slice(0, 10);
}
