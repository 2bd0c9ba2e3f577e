import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface AdditionRow {
  readonly id: string;
  /** Canonical JSON; the ledger's entry stands for its digest. */
  readonly content: string;
  readonly at: string;
  readonly entryId: string;
}

/** Evidence: added and never changed. The entries MUST be inserted before. One passkey's act stands for all of them. */
export async function insertAdditions(
  tx: Transaction,
  { rows, passkey }: { readonly rows: readonly AdditionRow[]; readonly passkey: string | null },
): Promise<void> {
  await tx.sql(
    `insert into note_addition (passkey, id, content, added_at, entry_id)
     select $1, row.* from unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::uuid[]) as row`,
    [
      passkey,
      rows.map(({ id }) => id),
      rows.map(({ content }) => content),
      rows.map(({ at }) => at),
      rows.map(({ entryId }) => entryId),
    ],
  );
}

export interface KeptAddition {
  readonly id: string;
  readonly content: string;
  readonly entry_id: string;
  /** The entry's; null until the sequencer has given one. */
  readonly place: number | null;
}

/** Everything that was added to a note, oldest first. */
export async function readAdditions(tx: Transaction, noteId: string): Promise<readonly KeptAddition[]> {
  return tx.sql<KeptAddition>(
    `select a.id, a.content, a.entry_id, e.place from note_addition a join ledger_entry e on e.id = a.entry_id
     where a.note_id = $1 order by a.added_at, a.id`,
    [noteId],
  );
}

/** A signed note to which something is added. */
export interface NoteToAddTo {
  readonly id: string;
  readonly clientId: string;
  /** SHA-256 in hex. */
  readonly digest: string;
}

/** Every note that carries a shared part, of members who have left too; for whoever leads the group. */
export async function readNotesCarrying(tx: Transaction, partId: string): Promise<readonly NoteToAddTo[]> {
  return tx.sql<NoteToAddTo>(`select id, client_id as "clientId", digest from notes_carrying($1)`, [partId]);
}

/** A note as far as a request about it needs: also for the keepers of the records, who may not read it. */
export async function readNoteToAmend(tx: Transaction, noteId: string): Promise<NoteToAddTo | undefined> {
  const [row] = await tx.sql<NoteToAddTo>(`select id, client_id as "clientId", digest from note_to_amend($1)`, [
    noteId,
  ]);
  return row;
}

/** What one press has added already: an answer that was lost on its way is given again. */
export async function readAct(
  tx: Transaction,
  { actId, by }: { actId: string; by: string },
): Promise<readonly { readonly id: string; readonly content: string }[]> {
  return tx.sql<{ id: string; content: string }>(
    "select id, content from note_addition where act_id = $1 and added_by = $2 order by id",
    [actId, by],
  );
}

export async function isRetracted(tx: Transaction, noteId: string): Promise<boolean> {
  const [row] = await tx.sql<{ yes: boolean }>("select is_retracted($1) as yes", [noteId]);
  return row?.yes ?? false;
}

/** A request to amend as it was kept, and whether it was decided. Undefined where the actor may not know of it. */
export async function readRequest(
  tx: Transaction,
  requestId: string,
): Promise<{ readonly content: string; readonly decision: string | null } | undefined> {
  const [row] = await tx.sql<{ content: string; decision: string | null }>(
    `select r.content, (select d.content from note_addition d where d.request_id = r.id and d.kind = 'amendment-decision') as decision
     from note_addition r where r.id = $1 and r.kind = 'amendment-request'`,
    [requestId],
  );
  return row;
}

export interface RequestLine {
  readonly id: string;
  readonly noteId: string;
  readonly clientId: string;
  readonly name: string;
  readonly happenedAt: string;
  /** Contents as kept. */
  readonly content: string;
  readonly decision: string | null;
  readonly disagreement: string | null;
}

/** Open requests and those made since then: of one's own clients; all of them for a records officer. */
export async function listRequests(tx: Transaction, since: string): Promise<readonly RequestLine[]> {
  return tx.sql<RequestLine>(
    `select id, note_id as "noteId", client_id as "clientId", client_name as name, ${isoTime("happened_at")} as "happenedAt",
       content, decision, disagreement from amendment_requests($1)`,
    [since],
  );
}

/** What a draft became, for whoever may know of the draft; null while it is open, or where its note is not theirs. */
export async function readNoteOfDraft(
  tx: Transaction,
  draftId: string,
): Promise<{ readonly noteId: string | null; readonly isShared: boolean } | undefined> {
  const [row] = await tx.sql<{ noteId: string | null; isShared: boolean }>(
    `select d.part = 'shared' as "isShared", (
       select n.id from note n
       where n.session_id = d.session_id and (n.id = d.note_id or n.shared_part_id = d.shared_part_id)
       order by n.id limit 1) as "noteId"
     from draft d where d.id = $1`,
    [draftId],
  );
  return row;
}
