import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import type { DraftState } from "../schema.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

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

export interface MarkedAttendance {
  readonly status: AttendanceStatus;
  readonly arrived_at: string | null;
  readonly left_at: string | null;
  readonly walk_in: boolean;
  readonly version: number;
}

const marked = `status, ${isoTime("arrived_at")} as arrived_at, ${isoTime("left_at")} as left_at, walk_in, version`;

/** One member's mark, and what has become of their part. */
export async function readMark(
  tx: Transaction,
  sessionId: string,
  clientId: string,
): Promise<(MarkedAttendance & { readonly draft_state: DraftState | null }) | undefined> {
  const [row] = await tx.sql<MarkedAttendance & { draft_state: DraftState | null }>(
    `select ${marked}, (select state from draft d where d.session_id = $1 and d.part = 'member' and d.client_id = $2) as draft_state
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
    `update attendance set status = $4, arrived_at = $5, left_at = $6, version = version + 1
     where session_id = $1 and client_id = $2 and version = $3 returning ${marked}`,
    [mark.sessionId, mark.clientId, mark.version, mark.status, mark.arrived, mark.left],
  );
  return row;
}
