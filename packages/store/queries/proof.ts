import type { Transaction } from "../transact.ts";

/** An act of which the ledger's entry stands for the content's digest. */
export interface AdditionToProve {
  readonly content: string;
  readonly entry_id: string;
  /** The passkey's own act; null for a passphrase. */
  readonly passkey: string | null;
}

/**
 * What was added to a note after its signature, oldest first: additions of every kind, who co-signed them, and corrections
 * of its own client's attendance. One about another member of the group stays where it is: it names that member.
 */
export async function readAdditionsToProve(tx: Transaction, noteId: string): Promise<readonly AdditionToProve[]> {
  return tx.sql<AdditionToProve>(
    `select content, entry_id, passkey from (
       select a.content, a.entry_id, a.passkey, a.added_at as at, a.id from note_addition a where a.note_id = $1
       union all
       select c.content, c.entry_id, c.passkey, c.signed_at, c.id from addition_co_signature c where c.note_id = $1
       union all
       select k.content, k.entry_id, null, k.corrected_at, k.id
       from note n join attendance_correction k on k.session_id = n.session_id and k.client_id = n.client_id
       where n.id = $1) as added
     order by at, id`,
    [noteId],
  );
}

export interface EntryToProve {
  readonly id: string;
  readonly leaf: string;
  /** Null until the sequencer has given one. */
  readonly place: number | null;
}

/** Every ledger entry that a file about this note carries. None where the actor may not read the note. */
export async function readEntriesToProve(tx: Transaction, noteId: string): Promise<readonly EntryToProve[]> {
  return tx.sql<EntryToProve>(
    `select e.id, e.leaf, e.place from ledger_entry e
     where e.id in (
       select s.entry_id from signature s where s.note_id = $1
       union all select p.entry_id from note n join shared_part p on p.id = n.shared_part_id where n.id = $1
       union all select a.entry_id from note_addition a where a.note_id = $1
       union all select s.entry_id from addition_co_signature s where s.note_id = $1
       union all select c.entry_id from carried_here($1) c
       union all select k.entry_id from note n
         join attendance_correction k on k.session_id = n.session_id and k.client_id = n.client_id where n.id = $1)`,
    [noteId],
  );
}

/** A checkpoint of the ledger: the newest, or the newest that is at most so large. Undefined before the first. */
export async function readCheckpointUpTo(
  tx: Transaction,
  size: number | null,
): Promise<{ readonly size: number; readonly note: string; readonly signedAt: Date } | undefined> {
  const [row] = await tx.sql<{ size: number; note: string; signedAt: Date }>(
    `select size, note, signed_at as "signedAt" from ledger_checkpoint
     where size <= coalesce($1::bigint, 9223372036854775807) order by size desc limit 1`,
    [size],
  );
  return row;
}
