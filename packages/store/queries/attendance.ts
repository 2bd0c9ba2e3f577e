import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import type { DraftState } from "../schema/draft.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf, survivorOf } from "./record-of.ts";

/**
 * Marks the group's members of the session's day present, those who are not marked yet. None is added once the
 * shared part is signed: it counts those who were there.
 */
export async function markMembersPresent(tx: Transaction, sessionId: string): Promise<void> {
  await tx.sql(
    `with missing as materialized (
       select distinct s.id as session_id, m.client_id, m.group_id from session s
       cross join lateral (select (s.starts_at at time zone (select zone from practice))::date as held_on) as d
       join membership m on m.group_id = s.group_id and m.from_date <= d.held_on and (m.to_date is null or m.to_date >= d.held_on)
       where s.id = $1
         and not exists (select from attendance a where a.session_id = s.id and a.client_id = m.client_id)
         and not exists (select from draft p where p.session_id = s.id and p.part = 'shared' and p.state = 'signed'))
     insert into attendance (session_id, client_id, group_id)
     select session_id, client_id, group_id from missing where may_take_part(session_id, client_id)
     on conflict do nothing`,
    [sessionId],
  );
}

/** Begins a group session's missing drafts: the shared part's and one for each member marked. */
export async function beginGroupDrafts(tx: Transaction, sessionId: string): Promise<void> {
  await tx.sql(
    `insert into draft (id, session_id, group_id, author_id, part, client_id)
     select gen_random_uuid(), s.id, s.group_id, actor(), row.part, row.client_id
     from session s cross join lateral (
       select 'shared' as part, null::uuid as client_id
       union all select 'member', a.client_id from attendance a where a.session_id = s.id) as row
     where s.id = $1 and not exists (select from draft d
       where d.session_id = s.id and d.part = row.part and d.client_id is not distinct from row.client_id)
     on conflict do nothing`,
    [sessionId],
  );
}

/** A client of the actor's own who came without being a member; false where the client is not theirs. */
export async function insertWalkIn(tx: Transaction, sessionId: string, clientId: string): Promise<boolean> {
  const rows = await tx.sql(
    `insert into attendance (session_id, client_id, group_id, walk_in)
     select s.id, $2, s.group_id, true from session s
     where s.id = $1 and s.group_id is not null and $2::uuid in (select my_clients()) returning client_id`,
    [sessionId, clientId],
  );
  return rows.length === 1;
}

/**
 * Somebody who was there and was never listed, once notes are signed; a walk-in, unless they were a member on that day.
 * Undefined where the actor may not bring them in.
 */
export async function insertMissed(
  tx: Transaction,
  mark: Omit<Mark, "version">,
): Promise<MarkedAttendance | undefined> {
  const [row] = await tx.sql<MarkedAttendance>(
    `insert into attendance (session_id, client_id, group_id, status, arrived_at, left_at, walk_in)
     select s.id, $2, s.group_id, $3, $4, $5, not exists (
       select from membership m
       where m.group_id = s.group_id and m.client_id = $2 and m.from_date <= d.held_on
         and (m.to_date is null or m.to_date >= d.held_on))
     from session s
     cross join lateral (select (s.starts_at at time zone (select zone from practice))::date as held_on) as d
     where s.id = $1 and s.group_id is not null and may_take_part(s.id, $2) returning ${marked}`,
    [mark.sessionId, mark.clientId, mark.status, mark.arrived, mark.left],
  );
  return row;
}

/** Whether the shared part is signed: it counts those who were there, and another one there takes a correction. */
export async function isCounted(tx: Transaction, sessionId: string): Promise<boolean> {
  const [row] = await tx.sql<{ counted: boolean }>(
    "select exists (select from draft where session_id = $1 and part = 'shared' and state = 'signed') as counted",
    [sessionId],
  );
  return row?.counted ?? false;
}

export interface MarkedAttendance {
  readonly status: AttendanceStatus;
  readonly arrived_at: string | null;
  readonly left_at: string | null;
  readonly walk_in: boolean;
  readonly version: number;
}

const marked = `status, ${isoTime("arrived_at")} as arrived_at, ${isoTime("left_at")} as left_at, walk_in, version`;

interface MarkStanding {
  readonly draft_state: DraftState | null;
  /** The shared part is signed, with its counts. */
  readonly is_pinned: boolean;
}

/** One member's mark, and what has become of their part. */
export async function readMark(
  tx: Transaction,
  sessionId: string,
  clientId: string,
): Promise<(MarkedAttendance & MarkStanding) | undefined> {
  const [row] = await tx.sql<MarkedAttendance & MarkStanding>(
    `select ${marked}, (select state from draft d where d.session_id = $1 and d.part = 'member' and d.client_id = $2) as draft_state,
       exists (select from draft d where d.session_id = $1 and d.part = 'shared' and d.state = 'signed') as is_pinned
     from attendance where session_id = $1 and client_id = $2`,
    [sessionId, clientId],
  );
  return row;
}

export interface Mark {
  readonly sessionId: string;
  readonly clientId: string;
  readonly version: number;
  readonly status: AttendanceStatus;
  readonly arrived: string | null;
  readonly left: string | null;
}

/** Undefined where the row has another version by now, or the actor may not mark it. */
export async function updateMark(tx: Transaction, mark: Mark): Promise<MarkedAttendance | undefined> {
  const [row] = await tx.sql<MarkedAttendance>(
    `update attendance set status = $4, arrived_at = $5, left_at = $6, version = version + 1,
       marked_status = null, marked_arrived_at = null, marked_left_at = null
     where session_id = $1 and client_id = $2 and version = $3 returning ${marked}`,
    [mark.sessionId, mark.clientId, mark.version, mark.status, mark.arrived, mark.left],
  );
  return row;
}

export interface HistorySession {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly stop: string;
}

/** A group's sessions that took place, newest first, and whoever was marked at them: one walk of each one's index. */
export async function readGroupAttendance(
  tx: Transaction,
  { groupId, before, limit }: { readonly groupId: string; readonly before: string | null; readonly limit: number },
): Promise<{ readonly sessions: readonly HistorySession[]; readonly marks: readonly HistoryMark[] }> {
  const held = `select s.id, s.title, s.starts_at, s.stops_at from session s
     where s.group_id = $1 and s.status in ('scheduled', 'held') and s.starts_at < least(clock(), $2::timestamptz)
     order by s.starts_at desc limit $3`;
  const params = [groupId, before ?? "infinity", limit];
  const [sessions, marks] = await Promise.all([
    tx.sql<HistorySession>(
      `with held as (${held}) select id, title, ${isoTime("starts_at")} as start, ${isoTime("stops_at")} as stop
       from held order by starts_at desc, id`,
      params,
    ),
    tx.sql<HistoryMark>(
      `with held as (${held})
       select a.session_id as "sessionId", coalesce(gone.survivor_id, a.client_id) as "clientId", c.name, a.status,
         ${isoTime("a.arrived_at")} as arrived, ${isoTime("a.left_at")} as left
       from held join attendance a on a.session_id = held.id
       left join merged_record gone on gone.client_id = a.client_id
       left join client c on c.id = ${survivorOf("gone", "a.client_id")}
       order by lower(c.name) nulls last, 2`,
      params,
    ),
  ]);
  return { sessions, marks };
}

export interface HistoryMark {
  readonly sessionId: string;
  readonly clientId: string;
  /** Null where the actor does not know this client any more: somebody who left the group. */
  readonly name: string | null;
  readonly status: AttendanceStatus;
  readonly arrived: string | null;
  readonly left: string | null;
}

export interface ClientAttendanceRow extends HistorySession {
  readonly groupId: string;
  readonly groupName: string;
  readonly status: AttendanceStatus;
  readonly arrived: string | null;
  readonly left: string | null;
}

/**
 * One client's attendance over all groups, newest first; for the care team, a facilitator sees their own groups'. Their
 * marks are read first: left to itself, the limit may tempt the planner to walk the practice's sessions by time.
 */
export async function readClientAttendance(
  tx: Transaction,
  { clientId, limit }: { readonly clientId: string; readonly limit: number },
): Promise<readonly ClientAttendanceRow[]> {
  return tx.sql(
    `with theirs as materialized (
       select session_id, group_id, status, arrived_at, left_at from attendance where client_id = any (${recordOf("$1")}))
     select s.id, s.title, ${isoTime("s.starts_at")} as start, ${isoTime("s.stops_at")} as stop, g.id as "groupId",
       g.name as "groupName", a.status, ${isoTime("a.arrived_at")} as arrived, ${isoTime("a.left_at")} as left
     from theirs a join session s on s.id = a.session_id join care_group g on g.id = a.group_id
     where s.status in ('scheduled', 'held')
     order by s.starts_at desc, s.id limit $2`,
    [clientId, limit],
  );
}
