import type { ContactKind, Modality, Unplanned } from "@goldthread/clinical/note/note-body.ts";
import type { NoteKind } from "../schema/note.ts";
import type { SessionService, SessionStatus, StatusBy } from "../schema/session.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { personOf, presentOf } from "./record-of.ts";
import { toldApart } from "./told-apart.ts";

/** A session as lists show it, with what its documentation has come to. Times as `toISOString` writes them. */
export interface ListedSession {
  readonly id: string;
  readonly kind: NoteKind;
  readonly name: string;
  readonly title: string;
  readonly client_id: string | null;
  readonly group_id: string | null;
  readonly clinician_id: string;
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
  readonly place: string;
  readonly service_code: string | null;
  readonly status: SessionStatus;
  readonly unplanned: Unplanned | null;
  /** Null for an ordinary session. */
  readonly contact: ContactKind | null;
  readonly service: SessionService;
  readonly client_present: boolean;
  readonly status_reason: string;
  readonly status_by: StatusBy | null;
  readonly short_notice: boolean | null;
  readonly charge: boolean | null;
  /** When it was to begin, of a session that began late. */
  readonly planned_start: string | null;
  /** When the front desk saw the client come in. */
  readonly arrived_at: string | null;
  readonly series_id: string | null;
  readonly series_day: string | null;
  readonly participants: readonly SessionParticipant[];
  readonly version: number;
  /** Too far ahead to be written about. */
  readonly upcoming: boolean;
  readonly enrolled: number;
  /** Of those enrolled, how many are not absent: each of them gets a note. */
  readonly present: number;
  readonly signed: number;
  /** Somebody has written in a part that is open. */
  readonly begun: boolean;
  readonly risk_open: boolean;
}

/** Somebody who takes part beside the client. */
export interface SessionParticipant {
  readonly id: string;
  readonly contactId: string | null;
  readonly name: string;
  readonly relation: string;
  readonly present: boolean;
}

/** A writer may be opened this long before its session begins. */
const opensBefore = "15 minutes";

const heldOn = "(s.starts_at at time zone (select zone from practice))::date";
const onTheDay = (row: string) =>
  `${row}.from_date <= ${heldOn} and (${row}.to_date is null or ${row}.to_date >= ${heldOn})`;

/**
 * Follows a `with mine as (...)` that gives the ids. A group's state is read from its drafts and attendance, which
 * its facilitators see, and not from the notes of members who have left since, which they no longer do.
 */
const listed = `
  select s.id, s.kind,
         coalesce((select ${toldApart("cl")} from client cl where cl.id = ${presentOf("s.client_id")}), (select name from care_group where id = s.group_id)) as name,
         s.title, s.client_id, s.group_id, s.clinician_id,
         ${isoTime("s.starts_at")} as start, ${isoTime("s.stops_at")} as stop, s.modality, s.place, s.service_code,
         s.status, s.status_reason, s.status_by, s.short_notice, s.charge, ${isoTime("s.planned_start")} as planned_start,
         ${isoTime("s.arrived_at")} as arrived_at,
         s.service, s.client_present, s.series_id, s.series_day, s.unplanned, s.contact, s.version,
         coalesce((
           select json_agg(json_build_object('id', p.id, 'contactId', p.contact_id, 'name', p.name,
             'relation', p.relation, 'present', p.present) order by p.created_at, p.name)
           from session_participant p where p.session_id = s.id), '[]') as participants, s.starts_at > clock() + interval '${opensBefore}' as upcoming,
         members.enrolled, members.present, parts.signed, parts.begun, risk.risk_open
  from mine join session s on s.id = mine.id
  cross join lateral (
    select case when s.kind = 'individual' then 1 when count(a.client_id) > 0 then count(a.client_id)
             else (select count(*) from membership m where m.group_id = s.group_id and ${onTheDay("m")}) end as enrolled,
           case when s.kind = 'individual' then 1 else count(a.client_id) filter (where a.status <> 'absent') end as present
    from attendance a where a.session_id = s.id) as members
  cross join lateral (
    select case when s.kind = 'individual'
             then (select count(*) from note n where n.session_id = s.id and n.client_id = s.client_id)
             -- Of somebody who turned out to be absent the note was taken back.
             else count(*) filter (where d.part = 'member' and d.state = 'signed' and (select a.status from attendance a
               where a.session_id = d.session_id and a.client_id = d.client_id) is distinct from 'absent') end as signed,
           coalesce(bool_or(exists (select from draft_update u where u.draft_id = d.id)) filter (where d.state = 'open'), false) as begun
    from draft d where d.session_id = s.id) as parts
  cross join lateral (
    select exists (
      select from (
        select s.client_id
        union all select a.client_id from attendance a where a.session_id = s.id
        union all select m.client_id from membership m where m.group_id = s.group_id and ${onTheDay("m")}) as who
      join risk_concern r on r.client_id = any (${personOf("who.client_id")}) and r.closed_at is null) as risk_open) as risk
  order by s.starts_at, s.id`;

/** One session, undefined where the actor may not know of it. */
export async function readListedSession(tx: Transaction, sessionId: string): Promise<ListedSession | undefined> {
  const [row] = await tx.sql<ListedSession>(`with mine as (select $1::uuid as id) ${listed}`, [sessionId]);
  return row;
}

/** The day asked for (null: today, in the practice's zone). */
export async function readDay(tx: Transaction, day: string | null): Promise<string> {
  const [row] = await tx.sql<{ day: string }>("select coalesce($1::date, today())::text as day", [day]);
  if (row === undefined) throw new Error("Cannot read the day: the database gave none");
  return row.day;
}

// A contact that was begun by mistake is no part of the day.
const notTakenBack = "(status <> 'cancelled' or contact is null or contact = 'cancellation')";

const dayBegins = "(coalesce($1::date, (select today()))::timestamp at time zone (select zone from practice))";
const dayEnds = "((coalesce($1::date, (select today())) + 1)::timestamp at time zone (select zone from practice))";

/** The actor's sessions of a day (null: today) in the practice's zone: their own, and those of groups they lead. */
export async function readSessionsOfDay(tx: Transaction, day: string | null): Promise<readonly ListedSession[]> {
  return tx.sql<ListedSession>(
    `with mine as (
       select id from session
       where clinician_id = actor() and kind = 'individual' and starts_at >= ${dayBegins} and starts_at < ${dayEnds}
         and ${notTakenBack}
       union all
       select id from session
       where group_id = any (array(select my_groups())) and starts_at >= ${dayBegins} and starts_at < ${dayEnds}) ${listed}`,
    [day],
  );
}

/** The actor's sessions from one day up to another, that one left out, in the practice's zone. */
export async function readSessionsBetween(
  tx: Transaction,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly ListedSession[]> {
  return tx.sql<ListedSession>(
    `with span as (select $1::date::timestamp at time zone zone as begins, $2::date::timestamp at time zone zone as ends
                   from practice),
     mine as (
       select s.id from span, session s
       where s.clinician_id = actor() and s.kind = 'individual' and s.starts_at >= begins and s.starts_at < ends
         and ${notTakenBack}
       union all
       select s.id from span, session s
       where s.group_id = any (array(select my_groups())) and s.starts_at >= begins and s.starts_at < ends) ${listed}`,
    [from, to],
  );
}

/** More than these is no list to work off. */
const mostUnfinished = 200;

/** The actor's sessions before a day (null: today) that still want a note, oldest first. */
export async function readUnfinishedSessions(tx: Transaction, day: string | null): Promise<readonly ListedSession[]> {
  return tx.sql<ListedSession>(
    `with wanting as (
       select s.id, s.starts_at from session s
       where s.clinician_id = actor() and s.kind = 'individual' and s.starts_at < ${dayBegins}
         and (s.status in ('scheduled', 'held') or s.contact in ('no-show', 'cancellation'))
         and not exists (select from note n where n.session_id = s.id and n.client_id = s.client_id)
       union all
       select s.id, s.starts_at from session s
       where s.group_id = any (array(select my_groups())) and s.starts_at < ${dayBegins} and s.status in ('scheduled', 'held')
         and (not exists (select from draft d where d.session_id = s.id and d.part = 'member' and d.state = 'signed')
           or exists (select from attendance a where a.session_id = s.id and a.status <> 'absent' and not exists (
                select from draft d where d.session_id = a.session_id and d.part = 'member'
                  and d.client_id = a.client_id and d.state = 'signed')))),
     mine as (select id from wanting order by starts_at, id limit ${mostUnfinished}) ${listed}`,
    [day],
  );
}
