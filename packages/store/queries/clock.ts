import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import type { ClockPressWhat } from "../schema/session.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface PressRow {
  readonly id: string;
  readonly what: ClockPressWhat;
  readonly clientId: string | null;
  readonly at: string;
  readonly by: string;
}

/** What was pressed in a session and not taken back, in order. */
export async function readPresses(tx: Transaction, sessionId: string): Promise<readonly PressRow[]> {
  return tx.sql(
    `select p.id, p.what, p.client_id as "clientId", ${isoTime("p.at")} as at, s.name as by
     from clock_press p join staff s on s.id = p.pressed_by
     where p.session_id = $1 and p.undone_at is null order by p.pressed_at, p.id`,
    [sessionId],
  );
}

export interface ClockSession {
  readonly groupId: string;
  readonly start: string;
  readonly stop: string;
  readonly status: "scheduled" | "held" | "no-show" | "cancelled";
}

/** Locks the session against signing and against another press; undefined where the actor does not lead it. */
export async function lockClock(tx: Transaction, sessionId: string): Promise<ClockSession | undefined> {
  const [row] = await tx.sql<ClockSession>(
    `select group_id as "groupId", ${isoTime("starts_at")} as start, ${isoTime("stops_at")} as stop, status
     from session where id = $1 and group_id in (select my_groups()) for no key update`,
    [sessionId],
  );
  return row;
}

interface MarkTimes {
  readonly status: AttendanceStatus;
  readonly arrived: string | null;
  readonly left: string | null;
}

export interface ClockMarkRow extends MarkTimes {
  readonly clientId: string;
  /** What had been marked, where the session's times have made it say less since; null where it stands as it was marked. */
  readonly marked: MarkTimes | null;
  /** The member's part is signed: its times stand. */
  readonly signed: boolean;
}

export async function readClockMarks(tx: Transaction, sessionId: string): Promise<readonly ClockMarkRow[]> {
  return tx.sql(
    `select a.client_id as "clientId", a.status, ${isoTime("a.arrived_at")} as arrived, ${isoTime("a.left_at")} as left,
       case when a.marked_status is not null then json_build_object('status', a.marked_status,
         'arrived', ${isoTime("a.marked_arrived_at")}, 'left', ${isoTime("a.marked_left_at")}) end as marked,
       exists (select from draft d where d.session_id = a.session_id and d.client_id = a.client_id and d.part = 'member'
         and d.state = 'signed') as signed
     from attendance a where a.session_id = $1`,
    [sessionId],
  );
}

export interface PressToAdd {
  readonly id: string;
  readonly sessionId: string;
  readonly groupId: string;
  readonly what: ClockPressWhat;
  readonly clientId: string | null;
  readonly at: string;
  readonly beforeTimes: { readonly start: string; readonly stop: string } | null;
  readonly beforeMark: {
    readonly status: AttendanceStatus;
    readonly arrived: string | null;
    readonly left: string | null;
  } | null;
}

export async function insertPress(tx: Transaction, press: PressToAdd): Promise<void> {
  await tx.sql(
    `insert into clock_press (id, session_id, group_id, what, client_id, at, pressed_by, before_starts_at,
       before_stops_at, before_status, before_arrived_at, before_left_at)
     values ($1, $2, $3, $4, $5, $6, actor(), $7, $8, $9, $10, $11)`,
    [
      press.id,
      press.sessionId,
      press.groupId,
      press.what,
      press.clientId,
      press.at,
      press.beforeTimes?.start ?? null,
      press.beforeTimes?.stop ?? null,
      press.beforeMark?.status ?? null,
      press.beforeMark?.arrived ?? null,
      press.beforeMark?.left ?? null,
    ],
  );
}

/** A session that began late keeps in mind when it should have begun. The row MUST be locked. */
export async function setClockTimes(
  tx: Transaction,
  sessionId: string,
  times: { readonly start: string; readonly stop: string },
): Promise<void> {
  await tx.sql(
    `update session set starts_at = $2, stops_at = $3, version = version + 1,
       planned_start = case when coalesce(planned_start, starts_at) < $2::timestamptz
         then coalesce(planned_start, starts_at) end
     where id = $1`,
    [sessionId, times.start, times.stop],
  );
}

export async function setClockMark(
  tx: Transaction,
  sessionId: string,
  { clientId, status, arrived, left, marked }: Omit<ClockMarkRow, "signed">,
): Promise<void> {
  await tx.sql(
    `update attendance set status = $3, arrived_at = $4, left_at = $5, version = version + 1,
       marked_status = $6, marked_arrived_at = $7, marked_left_at = $8
     where session_id = $1 and client_id = $2`,
    [sessionId, clientId, status, arrived, left, marked?.status ?? null, marked?.arrived ?? null, marked?.left ?? null],
  );
}

export interface LatestPress {
  readonly id: string;
  readonly what: ClockPressWhat;
  readonly clientId: string | null;
  readonly beforeStart: string | null;
  readonly beforeStop: string | null;
  readonly beforeStatus: AttendanceStatus | null;
  readonly beforeArrived: string | null;
  readonly beforeLeft: string | null;
  /** A later press that this one's undoing would contradict: the same member's, or for the start any. */
  readonly overtaken: boolean;
}

export async function readPress(
  tx: Transaction,
  { sessionId, pressId }: { readonly sessionId: string; readonly pressId: string },
): Promise<LatestPress | undefined> {
  const [row] = await tx.sql<LatestPress>(
    `select p.id, p.what, p.client_id as "clientId", ${isoTime("p.before_starts_at")} as "beforeStart",
       ${isoTime("p.before_stops_at")} as "beforeStop", p.before_status as "beforeStatus",
       ${isoTime("p.before_arrived_at")} as "beforeArrived", ${isoTime("p.before_left_at")} as "beforeLeft",
       exists (select from clock_press l where l.session_id = p.session_id and l.undone_at is null
         and (l.pressed_at, l.id) > (p.pressed_at, p.id)
         and (p.what = 'start' or l.client_id = p.client_id or (l.what = 'end' and p.client_id is not null))) as overtaken
     from clock_press p where p.id = $1 and p.session_id = $2 and p.undone_at is null`,
    [pressId, sessionId],
  );
  return row;
}

export async function undoPress(tx: Transaction, pressId: string): Promise<void> {
  await tx.sql("update clock_press set undone_at = clock() where id = $1", [pressId]);
}
