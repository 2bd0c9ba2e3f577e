import { readWithholding, type WithholdingRow } from "@goldthread/store/queries/withholding.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

/** What is still kept from its client; one that is over is refused, and one that the actor may not know is not there. */
export async function standingWithholding(tx: Transaction, id: string): Promise<WithholdingRow> {
  const row = (await readWithholding(tx, id)) ?? refuse("not_found");
  const isReleased = row.review !== null && isRelease(row.review);
  if (row.ended !== null || isReleased) refuse("withholding_over");
  return row;
}

function isRelease(review: string): boolean {
  const content: unknown = JSON.parse(review);
  return typeof content === "object" && content !== null && "outcome" in content && content.outcome === "released";
}
