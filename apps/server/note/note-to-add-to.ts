import { noteBodySchema, sharedPartBodySchema, type NoteBody, type SharedPartBody } from "@goldthread/clinical";
import { readNoteRow } from "@goldthread/store/queries/note.ts";
import { isRetracted, readNotesCarrying, type NoteToAddTo } from "@goldthread/store/queries/note-addition.ts";
import { takeTurnsOnNotes } from "@goldthread/store/queries/note-turns.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

export interface ReadNote extends NoteToAddTo {
  readonly body: NoteBody;
  readonly shared: SharedPartBody | null;
  readonly late: boolean;
}

/** A note that the actor may read, with its words; nobody adds to it meanwhile. */
export async function noteToAddTo(tx: Transaction, noteId: string): Promise<ReadNote> {
  await takeTurnsOnNotes(tx, [noteId]);
  const row = await readNoteRow(tx, noteId);
  if (row === undefined) refuse("not_found");
  return {
    id: row.id,
    clientId: row.client_id,
    digest: row.digest,
    late: row.late,
    body: noteBodySchema.parse(JSON.parse(row.content)),
    shared: row.shared_content === null ? null : sharedPartBodySchema.parse(JSON.parse(row.shared_content)),
  };
}

/** Of a note that stands in the wrong chart only what says where its words went is still told. */
export async function refuseRetracted(tx: Transaction, noteId: string): Promise<void> {
  if (await isRetracted(tx, noteId)) refuse("note_retracted");
}

/** Every note that carries this note's shared part; only whoever leads the group may add to all of them. */
export async function allThatCarry(tx: Transaction, { shared }: ReadNote): Promise<readonly NoteToAddTo[]> {
  const notes = shared === null ? [] : await readNotesCarrying(tx, shared.id);
  return notes.length > 0 ? notes : refuse("not_found");
}
