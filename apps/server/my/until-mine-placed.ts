import { asClient } from "@goldthread/store/as-client.ts";
import { listMyWaitingEntries } from "@goldthread/store/queries/my-record.ts";
import type { HolderCall } from "../client-route.ts";
import { Refusal } from "../errors.ts";

/** What was signed this very second waits for its place in the ledger: a proof says it. As `untilPlaced` of the staff. */
export async function untilMinePlaced({ server, holder }: HolderCall<unknown>): Promise<void> {
  const waiting = await asClient(server.db, holder, listMyWaitingEntries);
  await Promise.all(waiting.map((id) => server.sequencer.whenPlaced(id))).catch((cause: unknown) => {
    throw new Refusal("busy", { cause });
  });
}
