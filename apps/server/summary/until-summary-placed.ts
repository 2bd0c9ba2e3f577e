import { asActor } from "@goldthread/store/as-actor.ts";
import { readSummaryRow } from "@goldthread/store/queries/summary.ts";
import { Refusal } from "../errors.ts";
import type { MemberCall } from "../route.ts";

/** What was signed this very second waits for its place in the ledger, which paper and file both say. */
export async function untilSummaryPlaced({
  input: { summaryId },
  actor,
  server,
}: MemberCall<{ readonly summaryId: string }>): Promise<true> {
  const row = await asActor(server.db, { staffId: actor.staffId }, (tx) => readSummaryRow(tx, summaryId));
  if (row === undefined || row.place !== null) return true;
  await server.sequencer.whenPlaced(row.entryId).catch((cause: unknown) => {
    throw new Refusal("busy", { cause });
  });
  return true;
}
