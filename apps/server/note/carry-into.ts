import { beginDrafts, readDraftsOfSession } from "@goldthread/store/queries/draft.ts";
import { insertMove, mayMoveInto } from "@goldthread/store/queries/note-move.ts";
import type { NoteToAddTo } from "@goldthread/store/queries/note-addition.ts";
import { readListedSession } from "@goldthread/store/queries/today.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import type { ActSigner } from "../passkeys/act-signer.ts";
import { addToNotes } from "./add-to-notes.ts";

export interface Carrying {
  /** The note that stands in the wrong chart. */
  readonly note: NoteToAddTo;
  /** The session in the right one. */
  readonly sessionId: string;
  readonly author: { readonly id: string; readonly name: string; readonly credential: string };
  readonly signer: ActSigner;
}

/**
 * Lets the draft of another client's session begin with a note's words: an act of its own on the note, which names the
 * draft and nobody. Answers whose client that is.
 */
export async function carryInto(
  tx: Transaction,
  { note, sessionId, author, signer }: Carrying,
): Promise<{ readonly clientId: string }> {
  const session = await readListedSession(tx, sessionId);
  const clientId = session?.client_id ?? refuseUnfit();
  const isWritable = session?.clinician_id === author.id && session.signed === 0 && !session.upcoming;
  if (!isWritable || clientId === note.clientId) refuseUnfit();
  await beginDrafts(tx, { sessionId, groupId: null, drafts: [{ id: signer.newId(), part: "individual", clientId }] });
  const draft = (await readDraftsOfSession(tx, sessionId)).find(({ part }) => part === "individual") ?? refuseUnfit();
  if (!(await mayMoveInto(tx, { noteId: note.id, draftId: draft.id }))) refuseUnfit();
  const words = { kind: "carried", draftId: draft.id } as const;
  const { additions } = await addToNotes(tx, { notes: [note], words, actId: signer.newId(), author, signer });
  const [additionId = ""] = additions;
  await insertMove(tx, { noteId: note.id, draftId: draft.id, at: signer.at, additionId });
  return { clientId };
}

function refuseUnfit(): never {
  const expected = "expected a session of your own with another client, begun, with nothing written about it yet";
  return refuse("invalid_input", [{ field: "carryTo", expected }]);
}
