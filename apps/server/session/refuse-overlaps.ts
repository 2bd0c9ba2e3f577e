import type { Transaction } from "@goldthread/store/db.ts";
import { readOverlaps, type WhoseSpans } from "@goldthread/store/queries/schedule.ts";
import { refuse } from "../errors.ts";

interface Asked extends Omit<WhoseSpans, "except"> {
  readonly except?: readonly string[];
  readonly overlap: "asks" | "intended";
}

/**
 * Asks back where a session would meet another one of its client, its group, one of the group's members or its clinician. Two at once may be meant
 * (a crisis, two clinicians of one client), so whoever says so is served.
 */
export async function refuseOverlaps(tx: Transaction, { overlap, except = [], ...asked }: Asked): Promise<void> {
  if (overlap === "intended" || asked.spans.length === 0) return;
  const met = await readOverlaps(tx, { ...asked, except });
  if (met.length === 0) return;
  const whose = new Set(met.map((one) => one.whose));
  const days = new Set(met.map(({ place }) => place)).size;
  const many = asked.spans.length === 1 ? "" : ` (${days} of ${asked.spans.length} sessions meet another)`;
  const expected = [...whose]
    .toSorted()
    .map((one) => (one === "member" ? "no member has another session" : `the ${one} has no other session`));
  refuse("session_overlaps", [
    { field: "start", expected: `expected a time at which ${expected.join(" and ")}${many}` },
  ]);
}
