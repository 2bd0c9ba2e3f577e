import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";

/** A note that waits for the actor's co-signature, or one of the actor's own that came back. */
export interface CoSignLine {
  readonly noteId: string;
  readonly sessionId: string;
  readonly clientId: string;
  readonly name: string;
  readonly authorId: string;
  readonly author: string;
  readonly groupId: string | null;
  readonly group: string | null;
  readonly happenedAt: string;
  readonly signedAt: string;
  readonly digest: string;
  /** The payer's profile on that day; null where nobody pays. */
  readonly profile: string | null;
  /** The actor wrote it. */
  readonly isMine: boolean;
  readonly returnedAt: string | null;
  /** When its author last added to it. */
  readonly answeredAt: string | null;
  readonly comments: number;
  readonly additions: readonly string[];
}

export async function listToCoSign(tx: Transaction): Promise<readonly CoSignLine[]> {
  return tx.sql<CoSignLine>(
    `select note_id as "noteId", session_id as "sessionId", client_id as "clientId", client_name as name,
       author_id as "authorId", author_name as author, group_id as "groupId", group_name as "group",
       ${isoTime("happened_at")} as "happenedAt", ${isoTime("signed_at")} as "signedAt", digest, profile,
       is_mine as "isMine", ${isoTime("returned_at")} as "returnedAt", ${isoTime("answered_at")} as "answeredAt", comments,
       array(select a.id from note_addition a where a.note_id = t.note_id) as additions
     from to_co_sign() t`,
  );
}

/** Whether something was added to one of these notes beside what its reader knows of. */
export async function isAddedToUnread(
  tx: Transaction,
  notes: readonly { readonly noteId: string; readonly additions: readonly string[] }[],
): Promise<boolean> {
  if (notes.length === 0) return false;
  const rows = await tx.sql(
    "select from note_addition a where a.note_id = any ($1::uuid[]) and a.id <> all ($2::uuid[]) limit 1",
    [notes.map(({ noteId }) => noteId), notes.flatMap(({ additions }) => additions)],
  );
  return rows.length > 0;
}

/** The digests of those of these notes that the actor may co-sign. */
export async function readTraineesNotes(
  tx: Transaction,
  noteIds: readonly string[],
): Promise<
  readonly { readonly id: string; readonly digest: string; readonly clientId: string; readonly authorId: string }[]
> {
  return tx.sql(
    `select n.id, encode(n.digest, 'hex') as digest, n.client_id as "clientId", n.author_id as "authorId" from note n
     where n.id = any ($1::uuid[]) and is_trainees_note(n.id)`,
    [noteIds],
  );
}

/** What a trainee's note is of, and the profile that it is judged by. */
export interface TraineesNoteFacts {
  readonly noteId: string;
  readonly service: string;
  readonly serviceCode: string | null;
  readonly unplanned: string | null;
  readonly contact: string | null;
  readonly profile: string;
}

export async function readTraineesNoteFacts(
  tx: Transaction,
  noteIds: readonly string[],
): Promise<readonly TraineesNoteFacts[]> {
  return tx.sql(
    `select note_id as "noteId", service, service_code as "serviceCode", unplanned, contact, profile
     from trainees_note_facts($1::uuid[])`,
    [noteIds],
  );
}

/** Kept beside the record; its entry MUST be inserted before. */
export const insertSaid = actInto("supervision_comment", "said_at");

export interface SaidLine {
  readonly id: string;
  readonly kind: "comment" | "return";
  readonly at: string;
  readonly by: string;
  readonly content: string;
}

/** What a supervisor said about a note, oldest first: to its author, and to whoever supervises them. */
export async function readSaid(tx: Transaction, noteId: string): Promise<readonly SaidLine[]> {
  return tx.sql<SaidLine>(
    `select k.id, k.kind, ${isoTime("k.said_at")} as at, s.name as by, k.content
     from supervision_comment k join staff s on s.id = k.said_by where k.note_id = $1 order by k.said_at, k.id`,
    [noteId],
  );
}

/** What the actor may do to a note beside reading it. */
export interface MayOnNote {
  readonly correct: boolean;
  readonly correctShared: boolean;
  readonly retract: boolean;
  readonly attest: boolean;
  readonly toCoSign: boolean;
  /** Its author was a trainee alone and nobody has co-signed it, or nobody has what a trainee added since. */
  readonly lacksCoSignature: boolean;
}

export async function readMayOnNote(tx: Transaction, noteId: string): Promise<MayOnNote> {
  const [row] = await tx.sql<MayOnNote>(
    `select may_add_to_note(n.id, 'correction', null) as correct,
       n.shared_part_id is not null and may_add_to_note(n.id, 'correction', n.shared_part_id) as "correctShared",
       may_add_to_note(n.id, 'retraction', null) as retract,
       is_led_beside_author(n.id) and not exists (select from signature s where s.note_id = n.id and s.signer_id = actor()) as attest,
       is_trainees_note(n.id) and not exists (select from signature s where s.note_id = n.id and s.meaning = 'co-signature') as "toCoSign",
       cardinality(additions_unsigned(n.id)) > 0
         or exists (select from staff_role r where r.staff_id = n.author_id and r.role = 'trainee')
           and not exists (select from staff_role r where r.staff_id = n.author_id and r.role in ('clinician', 'supervisor'))
           and not exists (select from signature s where s.note_id = n.id and s.meaning = 'co-signature') as "lacksCoSignature"
     from note n where n.id = $1`,
    [noteId],
  );
  return (
    row ?? {
      correct: false,
      correctShared: false,
      retract: false,
      attest: false,
      toCoSign: false,
      lacksCoSignature: false,
    }
  );
}
