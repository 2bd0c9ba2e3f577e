import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import type { NoteKind, SessionStatus } from "../schema.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface RiskRow {
  readonly id: string;
  readonly summary: string;
  readonly openedAt: string;
  readonly openedBy: string;
}

export async function readOpenRisks(tx: Transaction, clientId: string): Promise<readonly RiskRow[]> {
  return tx.sql(
    `select r.id, r.summary, ${isoTime("r.opened_at")} as "openedAt", s.name as "openedBy"
     from risk_concern r join staff s on s.id = r.opened_by
     where r.client_id = $1 and r.closed_at is null order by r.opened_at`,
    [clientId],
  );
}

export interface MembershipRow {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

export async function readMemberships(tx: Transaction, clientId: string): Promise<readonly MembershipRow[]> {
  return tx.sql(
    `select g.id, g.name, m.from_date as "from", m.to_date as "to"
     from membership m join care_group g on g.id = m.group_id
     where m.client_id = $1 order by m.to_date desc nulls first, m.from_date desc, lower(g.name)`,
    [clientId],
  );
}

/** One contact with a client, individual or in a group, with the note of it if there is one. */
export interface TimelineRow {
  readonly sessionId: string;
  readonly kind: NoteKind;
  readonly title: string;
  readonly groupName: string | null;
  readonly start: string;
  readonly stop: string;
  readonly clinician: string;
  readonly status: SessionStatus;
  readonly attendance: AttendanceStatus | null;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
  readonly noteId: string | null;
  readonly format: string | null;
  readonly signedAt: string | null;
  readonly late: boolean | null;
  readonly digest: string | null;
  /** The beginning of the canonical JSON, where its author stands. */
  readonly head: string | null;
  /** From the first element's text on, still in JSON's escapes. */
  readonly words: string | null;
  readonly author: string | null;
  readonly authorCredential: string | null;
  readonly draftOpen: boolean;
}

/**
 * A page of a client's timeline, newest first: at most `limit` rows and whatever began at the same moment as the last.
 * Canonical JSON sorts its keys, so a note's author stands near its beginning and the first `"text":"` is the first
 * element's: inside a string that quotation mark would be escaped.
 */
export async function readTimeline(
  tx: Transaction,
  { clientId, before, limit }: { clientId: string; before: string | null; limit: number },
): Promise<readonly TimelineRow[]> {
  return tx.sql(
    `select s.id as "sessionId", s.kind, s.title, g.name as "groupName", ${isoTime("s.starts_at")} as start,
       ${isoTime("s.stops_at")} as stop, c.name as clinician, s.status,
       s.attendance, ${isoTime("s.arrived_at")} as "arrivedAt", ${isoTime("s.left_at")} as "leftAt",
       n.id as "noteId", n.format, ${isoTime("n.signed_at")} as "signedAt", n.late, encode(n.digest, 'hex') as digest,
       left(n.content, 1200) as head,
       substring(n.content from position('"text":"' in n.content) + 8 for 400) as words,
       w.name as author, w.credential as "authorCredential",
       s.id in (select f.session_id from (select my_drafts() as id) as mine join draft f on f.id = mine.id
         where f.client_id = $1) as "draftOpen"
     from contacts_of($1, coalesce($2::timestamptz, 'infinity'), $3) as s
     join staff c on c.id = s.clinician_id
     left join care_group g on g.id = s.group_id
     left join note n on n.session_id = s.id and n.client_id = $1
     left join staff w on w.id = n.author_id
     order by s.starts_at desc, s.id`,
    [clientId, before, limit],
  );
}
