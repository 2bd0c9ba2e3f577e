import { additionSchema, type Addition } from "@goldthread/clinical/note/addition.ts";
import { readRequest, type NoteToAddTo } from "@goldthread/store/queries/note-addition.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

/** A request to amend, the note that it is about, and what was decided; null where nothing is yet. */
export async function requestToAnswer(
  tx: Transaction,
  requestId: string,
): Promise<{ readonly note: NoteToAddTo; readonly decision: (Addition & { kind: "amendment-decision" }) | null }> {
  const kept = await readRequest(tx, requestId);
  if (kept === undefined) refuse("not_found");
  const request = additionSchema.parse(JSON.parse(kept.content));
  const decision = kept.decision === null ? null : additionSchema.parse(JSON.parse(kept.decision));
  return {
    note: { id: request.noteId, clientId: request.clientId, digest: request.noteDigest },
    decision: decision?.kind === "amendment-decision" ? decision : null,
  };
}
