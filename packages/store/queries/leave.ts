import type { Transaction } from "../transact.ts";

export interface LeaveRow {
  readonly id: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly from: string;
  readonly to: string;
  readonly coverId: string | null;
  readonly coverName: string | null;
  readonly mayEnd: boolean;
  readonly begun: boolean;
  readonly version: number;
}

const columns = `l.id, l.staff_id as "staffId", s.name as "staffName", l.from_date as "from", l.to_date as "to",
  l.cover_id as "coverId", c.name as "coverName", l.staff_id = actor() or actor_is('administrator') as "mayEnd",
  l.from_date <= today() as begun, l.version
  from staff_leave l join staff s on s.id = l.staff_id left join staff c on c.id = l.cover_id`;

/** Those of today and later. */
export async function listLeave(tx: Transaction): Promise<readonly LeaveRow[]> {
  return tx.sql<LeaveRow>(
    `select ${columns} where l.cancelled_at is null and l.to_date >= today() and s.active
     order by l.from_date, lower(s.name), l.id`,
  );
}

export interface AwayRow {
  readonly from: string;
  readonly to: string;
  readonly coverName: string | null;
}

/** One person's leave that touches days from one up to another, that one left out; what is past as well. */
export async function listLeaveBetween(
  tx: Transaction,
  { staffId, from, to }: { readonly staffId: string; readonly from: string; readonly to: string },
): Promise<readonly AwayRow[]> {
  return tx.sql<AwayRow>(
    `select l.from_date as "from", l.to_date as "to", c.name as "coverName"
     from staff_leave l left join staff c on c.id = l.cover_id
     where l.staff_id = $1 and l.cancelled_at is null and l.to_date >= $2 and l.from_date < $3
     order by l.from_date, l.id`,
    [staffId, from, to],
  );
}

/** Undefined where it is over or cancelled. */
export async function readLeave(tx: Transaction, leaveId: string): Promise<LeaveRow | undefined> {
  const [row] = await tx.sql<LeaveRow>(
    `select ${columns} where l.id = $1 and l.cancelled_at is null and l.to_date >= today()`,
    [leaveId],
  );
  return row;
}

export async function leaveOverlaps(
  tx: Transaction,
  { staffId, from, to }: { staffId: string; from: string; to: string },
): Promise<boolean> {
  const rows = await tx.sql(
    "select from staff_leave where staff_id = $1 and cancelled_at is null and from_date <= $3 and to_date >= $2",
    [staffId, from, to],
  );
  return rows.length > 0;
}

export interface NewLeave {
  readonly id: string;
  readonly staffId: string;
  readonly coverId: string | null;
  readonly from: string;
  readonly to: string;
}

export async function addLeave(tx: Transaction, { id, staffId, coverId, from, to }: NewLeave): Promise<void> {
  await tx.sql(
    `insert into staff_leave (id, staff_id, cover_id, from_date, to_date, created_by)
     values ($1, $2, $3, $4, $5, actor())`,
    [id, staffId, coverId, from, to],
  );
}

/** Ends it with this day, or cancels it (null). False where the version is stale or it is not the actor's. */
export async function endLeave(
  tx: Transaction,
  { id, version, lastDay, at }: { id: string; version: number; lastDay: string | null; at: string },
): Promise<boolean> {
  const rows = await tx.sql(
    `update staff_leave set to_date = coalesce($3::date, to_date), version = version + 1,
       cancelled_at = case when $3::date is null then $4::timestamptz end
     where id = $1 and version = $2 and cancelled_at is null returning id`,
    [id, version, lastDay, at],
  );
  return rows.length > 0;
}

/** Hands the sessions to come of these days to whoever covers. Answers how many. */
export async function lendSessions(tx: Transaction, leaveId: string): Promise<number> {
  const [row] = await tx.sql<{ lent: number }>("select lend_sessions($1) as lent", [leaveId]);
  return row?.lent ?? 0;
}

/** Gives back what the leave lent of the days after this one. MUST come before the leave is cancelled. Answers how many. */
export async function returnSessions(
  tx: Transaction,
  { id, lastDay }: { id: string; lastDay: string },
): Promise<number> {
  const [row] = await tx.sql<{ given: number }>("select return_sessions($1, $2) as given", [id, lastDay]);
  return row?.given ?? 0;
}

/** Ends what the leave opened for whoever covers, after this day. MUST come before the leave's own days change. */
export async function endCover(tx: Transaction, { id, lastDay }: { id: string; lastDay: string }): Promise<void> {
  await tx.sql("select end_cover($1, $2)", [id, lastDay]);
}
