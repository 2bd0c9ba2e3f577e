import type { ConsentBasis, ContactDirection, ContactKind } from "@goldthread/clinical/note/note-body.ts";
import type { SignatureMeaning, SignatureMethod } from "../schema/note.ts";
import type { Transaction } from "../transact.ts";
import { bytesArray, lines, plainArray } from "./array-text.ts";
import { keepWritingTime } from "./writing-time.ts";

/** What signing needs of the session, in one row. Times ISO 8601 UTC with milliseconds. */
export interface SessionToSign {
  readonly id: string;
  readonly kind: "individual" | "group";
  readonly client_id: string | null;
  readonly group_id: string | null;
  readonly group_name: string | null;
  readonly starts_at: string;
  readonly stops_at: string;
  readonly modality: "in-person" | "video" | "phone";
  readonly place: string;
  readonly service_code: string | null;
  readonly unplanned: "walk-in" | "phone" | "crisis" | null;
  /** Null for an ordinary session. */
  readonly contact: ContactKind | null;
  readonly contact_details: {
    readonly direction: ContactDirection | null;
    readonly who: string;
    readonly relation: string;
    readonly consent: ConsentBasis | null;
  } | null;
  readonly status: "scheduled" | "held" | "no-show" | "cancelled";
  readonly zone: string;
  readonly due_hours: number;
  readonly profile: string;
  /** What was agreed: `individual`, `family`, `crisis`, `group` ... */
  readonly service: string;
  /** The act's time, by the database's clock. */
  readonly now: string;
}

export interface DraftToSign {
  readonly id: string;
  readonly part: "individual" | "shared" | "member";
  readonly client_id: string | null;
  readonly state: "open" | "signed";
}

export interface MemberToSign {
  readonly client_id: string;
  readonly name: string;
  readonly record_number: string;
  /** What else the person is called; for a group's members alone. */
  readonly preferred_name: string;
  readonly aliases: readonly string[];
  /** Null where the signer may not see it. */
  readonly birth_date: string | null;
  readonly status: "present" | "present-silent" | "late" | "left-early" | "absent" | null;
  readonly arrived_at: string | null;
  readonly left_at: string | null;
}

export interface FacilitatorToSign {
  readonly id: string;
  readonly name: string;
  readonly credential: string;
}

/** A session under its signature's locks: it, its open drafts and whom they are about stand still until the transaction ends. */
export interface LockedToSign {
  readonly session: SessionToSign;
  /** Every open draft of the session. */
  readonly drafts: readonly DraftToSign[];
  /** What was committed of the drafts that were asked for, oldest first. */
  readonly changes: readonly { readonly draft_id: string; readonly change: Uint8Array }[];
  /** The session's client, or the group's members with their attendance. */
  readonly members: readonly MemberToSign[];
  /** None of an individual session. */
  readonly facilitators: readonly FacilitatorToSign[];
}

interface LockedRow extends Omit<LockedToSign, "changes"> {
  readonly changes: readonly { readonly draft_id: string; readonly change: string }[];
}

export const lockToSign = "select session, drafts, changes, members, facilitators from locked_to_sign($1, $2)";

/**
 * Locks a session and its drafts and reads what its signature needs: its facts and attendance stand still, no change of a
 * draft can be committed, and two signatures come one after the other. What is signed was held, so a scheduled session is
 * marked so; a refusal rolls it back. Undefined where the actor may not sign.
 */
export async function readLockedToSign(
  tx: Transaction,
  sessionId: string,
  draftIds: readonly string[],
): Promise<LockedToSign | undefined> {
  const [row] = await tx.sql<LockedRow>(lockToSign, [sessionId, plainArray(draftIds)]);
  if (row === undefined) return undefined;
  const changes = row.changes.map(({ draft_id, change }) => ({ draft_id, change: Buffer.from(change, "hex") }));
  return { ...row, changes };
}

export async function readPinned(
  tx: Transaction,
  sessionId: string,
): Promise<
  { readonly id: string; readonly version: number; readonly content: string; readonly digest: string } | undefined
> {
  const [row] = await tx.sql<{ id: string; version: number; content: string; digest: string }>(
    `select id, version, content, encode(digest, 'hex') as digest from shared_part
     where session_id = $1 order by version desc limit 1`,
    [sessionId],
  );
  return row;
}

export interface EntryRow {
  readonly id: string;
  readonly kind: string;
  readonly leaf: string;
  readonly leafHash: Uint8Array;
  readonly at: string;
}

export async function insertEntries(tx: Transaction, entries: readonly EntryRow[]): Promise<void> {
  await tx.sql(
    `insert into ledger_entry (id, kind, leaf, leaf_hash, recorded_at)
     select * from unnest($1::uuid[], $2::text[], string_to_array($3, E'\n'), $4::bytea[], $5::timestamptz[])`,
    [
      plainArray(entries.map(({ id }) => id)),
      plainArray(entries.map(({ kind }) => kind)),
      lines(entries.map(({ leaf }) => leaf)),
      bytesArray(entries.map(({ leafHash }) => leafHash)),
      plainArray(entries.map(({ at }) => at)),
    ],
  );
}

export interface SharedPartRow {
  readonly id: string;
  readonly sessionId: string;
  readonly groupId: string;
  readonly version: number;
  readonly content: string;
  readonly digest: Uint8Array;
  readonly authorId: string;
  readonly pinnedAt: string;
  readonly entryId: string;
}

export async function insertSharedPart(tx: Transaction, part: SharedPartRow): Promise<void> {
  await tx.sql(
    `insert into shared_part (id, session_id, group_id, version, content, digest, author_id, pinned_at, entry_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      part.id,
      part.sessionId,
      part.groupId,
      part.version,
      part.content,
      Buffer.from(part.digest),
      part.authorId,
      part.pinnedAt,
      part.entryId,
    ],
  );
}

interface NoteRow {
  readonly id: string;
  readonly clientId: string;
  readonly format: string;
  readonly content: string;
  readonly digest: Uint8Array;
}

export interface NotesOfOneAct {
  readonly sessionId: string;
  readonly groupId: string | null;
  readonly sharedPartId: string | null;
  readonly kind: "individual" | "group";
  readonly authorId: string;
  readonly happenedAt: string;
  readonly signedAt: string;
  readonly late: boolean;
  readonly notes: readonly NoteRow[];
}

export async function insertNotes(tx: Transaction, act: NotesOfOneAct): Promise<void> {
  await tx.sql(
    `insert into note (session_id, group_id, shared_part_id, kind, author_id, happened_at, signed_at, late,
                       id, client_id, format, content, digest)
     select $1, $2, $3, $4, $5, $6, $7, $8, row.*
     from unnest($9::uuid[], $10::uuid[], $11::text[], string_to_array($12, E'\n'), $13::bytea[]) as row`,
    [
      act.sessionId,
      act.groupId,
      act.sharedPartId,
      act.kind,
      act.authorId,
      act.happenedAt,
      act.signedAt,
      act.late,
      plainArray(act.notes.map(({ id }) => id)),
      plainArray(act.notes.map(({ clientId }) => clientId)),
      plainArray(act.notes.map(({ format }) => format)),
      lines(act.notes.map(({ content }) => content)),
      bytesArray(act.notes.map(({ digest }) => digest)),
    ],
  );
}

export interface SignatureRow {
  readonly id: string;
  readonly noteId: string;
  readonly digest: Uint8Array;
  readonly entryId: string;
}

export async function insertSignatures(
  tx: Transaction,
  act: {
    readonly signerId: string;
    readonly signerName: string;
    readonly credential: string;
    readonly meaning: SignatureMeaning;
    readonly method: SignatureMethod;
    /** The passkey's own act; left out for a passphrase. */
    readonly passkey?: string | undefined;
    readonly signedAt: string;
    readonly signatures: readonly SignatureRow[];
  },
): Promise<void> {
  await tx.sql(
    `insert into signature (signer_id, signer_name, credential, meaning, method, signed_at, passkey, id, note_id, digest, entry_id)
     select $1, $2, $3, $4, $5, $6, $7, row.* from unnest($8::uuid[], $9::uuid[], $10::bytea[], $11::uuid[]) as row`,
    [
      act.signerId,
      act.signerName,
      act.credential,
      act.meaning,
      act.method,
      act.signedAt,
      act.passkey ?? null,
      plainArray(act.signatures.map(({ id }) => id)),
      plainArray(act.signatures.map(({ noteId }) => noteId)),
      bytesArray(act.signatures.map(({ digest }) => digest)),
      plainArray(act.signatures.map(({ entryId }) => entryId)),
    ],
  );
}

export interface ClosedDraft {
  readonly id: string;
  readonly noteId: string | null;
  readonly sharedPartId: string | null;
}

/**
 * Closes drafts, all or none; a trigger destroys their update logs in the same statement. What the logs say of the time
 * that was written is kept before, on the same journey.
 */
export async function closeDrafts(tx: Transaction, closed: readonly ClosedDraft[]): Promise<void> {
  const kept = keepWritingTime(
    tx,
    closed.map(({ id }) => id),
  );
  const closing = tx.sql(
    `update draft set state = 'signed', note_id = row.note_id, shared_part_id = row.shared_part_id
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as row (id, note_id, shared_part_id)
     where draft.id = row.id returning draft.id`,
    [
      plainArray(closed.map(({ id }) => id)),
      plainArray(closed.map(({ noteId }) => noteId)),
      plainArray(closed.map(({ sharedPartId }) => sharedPartId)),
    ],
  );
  const [rows] = await Promise.all([closing, kept]);
  if (rows.length !== closed.length) throw new Error("Cannot sign: a draft could not be closed");
}
