import type { Transaction } from "@goldthread/store/db.ts";
import { readDeskOverlaps, type DeskTime } from "@goldthread/store/queries/desk.ts";
import { refuse } from "../errors.ts";

/** Asks back where the client or the clinician is taken; two at once may be meant. */
export async function refuseTaken(
  tx: Transaction,
  { overlap, ...time }: DeskTime & { readonly overlap: "asks" | "intended" },
): Promise<void> {
  if (overlap === "intended") return;
  const taken = await readDeskOverlaps(tx, time);
  if (taken.length === 0) return;
  const expected = taken.map((whose) => `the ${whose} has no other session`).join(" and ");
  refuse("session_overlaps", [{ field: "start", expected: `expected a time at which ${expected}` }]);
}
