import { asActor } from "@goldthread/store/as-actor.ts";
import { readEntriesToProve } from "@goldthread/store/queries/proof.ts";
import { Refusal } from "../errors.ts";
import type { MemberCall } from "../route.ts";

/**
 * What was signed or added this very second waits for its place in the ledger: what goes out on paper or as a file says
 * it. MUST be called outside a transaction; true once nothing waits, which is so for a note that the caller may not read.
 */
export async function untilPlaced({
  input: { noteId },
  actor,
  server,
}: MemberCall<{ readonly noteId: string }>): Promise<true> {
  const entries = await asActor(server.db, { staffId: actor.staffId }, (tx) => readEntriesToProve(tx, noteId));
  const waiting = entries.filter(({ place }) => place === null).map(({ id }) => server.sequencer.whenPlaced(id));
  await Promise.all(waiting).catch((cause: unknown) => {
    throw new Refusal("busy", { cause });
  });
  return true;
}
