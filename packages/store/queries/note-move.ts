import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

/** Whether the actor may carry this note's words into that draft: their own, with nothing in it, of another client. */
export async function mayMoveInto(
  tx: Transaction,
  { noteId, draftId }: { readonly noteId: string; readonly draftId: string },
): Promise<boolean> {
  const [row] = await tx.sql<{ may: boolean }>("select may_move_into($1, $2) as may", [noteId, draftId]);
  return row?.may ?? false;
}

export async function insertMove(
  tx: Transaction,
  {
    noteId,
    draftId,
    at,
    additionId,
  }: { readonly noteId: string; readonly draftId: string; readonly at: Date; readonly additionId: string },
): Promise<void> {
  await tx.sql(
    "insert into note_move (note_id, draft_id, moved_by, moved_at, addition_id) values ($1, $2, actor(), $3, $4)",
    [noteId, draftId, at, additionId],
  );
}

/** By which act a note's words came out of another record: its entry, which the paper of both names. */
export interface CarriedHere {
  readonly entryId: string;
  readonly at: string;
  /** Null until the sequencer has given one. */
  readonly place: number | null;
}

/** Undefined where they did not, or were before such an act was kept, or the actor may not read the note. */
export async function readCarriedHere(tx: Transaction, noteId: string): Promise<CarriedHere | undefined> {
  const [row] = await tx.sql<CarriedHere>(
    `select c.entry_id as "entryId", ${isoTime("c.carried_at")} as at, e.place
     from carried_here($1) c join ledger_entry e on e.id = c.entry_id`,
    [noteId],
  );
  return row;
}

export interface MovedCopy {
  readonly isSigned: boolean;
  /** Null where the actor may not read it. */
  readonly noteId: string | null;
  /** Null for everybody but whoever writes it. */
  readonly sessionId: string | null;
}

/** Where a retracted note's words went, as far as the actor may know of it. */
export async function readMovedCopy(tx: Transaction, noteId: string): Promise<MovedCopy | null> {
  const [row] = await tx.sql<MovedCopy>(
    `select is_signed as "isSigned", note_id as "noteId", session_id as "sessionId" from moved_copy($1)`,
    [noteId],
  );
  return row ?? null;
}

/** Whether a note's words came out of another record, which is not named. */
export async function isMovedHere(tx: Transaction, noteId: string): Promise<boolean> {
  const [row] = await tx.sql<{ moved: boolean }>("select is_moved_here($1) as moved", [noteId]);
  return row?.moved ?? false;
}

/** The content of the note whose words the actor carried into this draft; undefined where there is none. */
export async function readCarriedInto(tx: Transaction, draftId: string): Promise<string | undefined> {
  const [row] = await tx.sql<{ content: string }>("select content from carried_into($1)", [draftId]);
  return row?.content;
}
