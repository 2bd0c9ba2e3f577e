import type { SignatureMeaning, SignatureMethod } from "../schema/note.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { personOf, recordOf } from "./record-of.ts";

export interface NoteRow {
  readonly id: string;
  readonly client_id: string;
  readonly session_id: string;
  readonly happened_at: string;
  readonly late: boolean;
  /** Canonical JSON to the byte. */
  readonly content: string;
  /** SHA-256 in hex. */
  readonly digest: string;
  readonly shared_content: string | null;
  readonly shared_digest: string | null;
  readonly shared_entry_id: string | null;
}

/** Undefined where the actor may not read it. */
export async function readNoteRow(tx: Transaction, noteId: string): Promise<NoteRow | undefined> {
  const [row] = await tx.sql<NoteRow>(
    `select n.id, n.client_id, n.session_id, ${isoTime("n.happened_at")} as happened_at, n.late, n.content,
            encode(n.digest, 'hex') as digest, p.content as shared_content, encode(p.digest, 'hex') as shared_digest,
            p.entry_id as shared_entry_id
     from note n left join shared_part p on p.id = n.shared_part_id where n.id = $1`,
    [noteId],
  );
  return row;
}

export interface NoteSignature {
  readonly id: string;
  readonly signer_id: string;
  readonly signer_name: string;
  readonly credential: string;
  readonly meaning: SignatureMeaning;
  readonly method: SignatureMethod;
  /** Canonical JSON of the passkey's own act; null for a passphrase. */
  readonly passkey: string | null;
  readonly at: string;
  readonly entry_id: string;
  /** The entry's; null until the sequencer has given one. */
  readonly place: number | null;
}

/** In the order they were given: the author's first. */
export async function readSignatures(tx: Transaction, noteId: string): Promise<readonly NoteSignature[]> {
  return tx.sql<NoteSignature>(
    `select s.id, s.signer_id, s.signer_name, s.credential, s.meaning, s.method, s.passkey, ${isoTime("s.signed_at")} as at,
            s.entry_id, e.place
     from signature s join ledger_entry e on e.id = s.entry_id
     where s.note_id = $1 order by s.signed_at, s.id`,
    [noteId],
  );
}

/** The notes next to this one in its client's chart, of those that the actor may read. */
export async function readNeighbours(
  tx: Transaction,
  { id, client_id, happened_at }: Pick<NoteRow, "id" | "client_id" | "happened_at">,
): Promise<{ readonly earlier: string | null; readonly later: string | null }> {
  const [row] = await tx.sql<{ earlier: string | null; later: string | null }>(
    `select (select one.id from unnest(${personOf("$1")}) as record (id) cross join lateral (
               select id, happened_at from note where client_id = record.id and (happened_at, id) < ($2, $3)
               order by happened_at desc, id desc limit 1) as one
             order by one.happened_at desc, one.id desc limit 1) as earlier,
            (select one.id from unnest(${personOf("$1")}) as record (id) cross join lateral (
               select id, happened_at from note where client_id = record.id and (happened_at, id) > ($2, $3)
               order by happened_at, id limit 1) as one
             order by one.happened_at, one.id limit 1) as later`,
    [client_id, happened_at, id],
  );
  return row ?? { earlier: null, later: null };
}

export interface PreviousNote {
  readonly id: string;
  readonly content: string;
  readonly shared_content: string | null;
  readonly author: string;
  readonly signed_at: string;
  readonly late: boolean;
}

/** Whether the actor may know of this client at all. */
export async function knowsClient(tx: Transaction, clientId: string): Promise<boolean> {
  return (await tx.sql("select from client where id = $1", [clientId])).length === 1;
}

/** Newest first, of sessions that began before the given time (null: from the newest on). */
export async function readPreviousNotes(
  tx: Transaction,
  { clientId, before, limit }: { readonly clientId: string; readonly before: string | null; readonly limit: number },
): Promise<readonly PreviousNote[]> {
  return tx.sql<PreviousNote>(
    // Of each record of the person by its index, however long it is; the newest of all are joined to what they carry.
    `select n.id, n.content, p.content as shared_content, ${isoTime("n.signed_at")} as signed_at, n.late,
            (select s.signer_name from signature s where s.note_id = n.id and s.meaning = 'author' limit 1) as author
     from (
       select newest.* from unnest(${recordOf("$1")}) as record (id) cross join lateral (
         select id, content, shared_part_id, signed_at, late, happened_at from note
         where client_id = record.id and happened_at < coalesce($2::timestamptz, 'infinity')
           -- What was taken back is nothing to go on from.
           and not exists (select from note_addition a where a.note_id = note.id and a.kind = 'retraction')
           and not exists (select from attendance_correction k where k.note_id = note.id)
         order by happened_at desc, id desc limit $3) as newest
       order by newest.happened_at desc, newest.id desc limit $3) as n
     left join shared_part p on p.id = n.shared_part_id
     order by n.happened_at desc, n.id desc`,
    [clientId, before, limit],
  );
}

export async function readLedgerNode(tx: Transaction, level: number, index: number): Promise<Uint8Array | undefined> {
  const [row] = await tx.sql<{ hash: Buffer }>("select hash from ledger_node where level = $1 and index = $2", [
    level,
    index,
  ]);
  return row?.hash;
}
