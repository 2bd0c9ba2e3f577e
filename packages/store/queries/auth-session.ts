import type { StaffRole } from "../schema/staff.ts";
import type { Transaction } from "../transact.ts";

type Sql = Pick<Transaction, "sql">;

/** Somebody signed in, with the practice they work at. */
export interface PresenceRow {
  readonly session_id: string;
  readonly ends_at: Date;
  readonly proven_at: Date;
  readonly staff_id: string;
  readonly name: string;
  readonly email: string;
  readonly credential: string;
  readonly roles: readonly StaffRole[];
  /** Licences as entered; whether today lies within their days. */
  readonly licences: readonly { readonly title: string; readonly isValid: boolean }[];
  readonly practice_name: string;
  readonly zone: string;
  readonly sample: boolean;
  readonly due_hours: number;
  readonly idle_minutes: number;
  readonly session_minutes: number;
  readonly group_minutes: number;
  readonly formats: readonly string[];
  readonly profile: string;
  readonly practice_version: number;
}

/** Everything a request needs to know of who sent it, in one statement. Nothing where the session is over. */
export async function readPresence(
  auth: Sql,
  { token, now }: { token: string; now: Date },
): Promise<PresenceRow | undefined> {
  const [row] = await auth.sql<PresenceRow>(
    `select s.id as session_id, s."expiresAt" as ends_at, s."provenAt" as proven_at,
            t.id as staff_id, t.name, t.email, t.credential,
            array(select r.role from staff_role r where r.staff_id = t.id order by r.role) as roles,
            coalesce((select json_agg(json_build_object('title', c.title, 'isValid',
                coalesce(c.issued_on <= day.today, true) and coalesce(c.expires_on >= day.today, true)))
              from staff_credential c, (select ($2::timestamptz at time zone p.zone)::date as today) as day
              where c.staff_id = t.id), '[]') as licences,
            p.name as practice_name, p.zone, p.sample, p.due_hours, p.idle_minutes,
            p.session_minutes, p.group_minutes, p.formats, p.profile, p.version as practice_version
     from auth_session s join staff t on t.user_id = s."userId" and t.active, practice p
     where s.token = $1 and s."expiresAt" > $2`,
    [token, now],
  );
  return row;
}

/** Moves the end of a session on, never beyond `lifetimeHours` after it began. */
export async function extendSession(
  auth: Sql,
  { sessionId, endsAt, lifetimeHours }: { sessionId: string; endsAt: Date; lifetimeHours: number },
): Promise<Date | undefined> {
  const [row] = await auth.sql<{ ends_at: Date }>(
    `update auth_session set "expiresAt" = least($2::timestamptz, "createdAt" + make_interval(hours => $3)), "updatedAt" = now()
     where id = $1 and "expiresAt" > "createdAt" returning "expiresAt" as ends_at`,
    [sessionId, endsAt, lifetimeHours],
  );
  return row?.ends_at;
}

export async function markProven(auth: Sql, { sessionId, at }: { sessionId: string; at: Date }): Promise<void> {
  await auth.sql(`update auth_session set "provenAt" = $2 where id = $1`, [sessionId, at]);
}

/**
 * Ends every session of one person from outside the server: at once for every request, and the server's next sweep
 * closes the live sockets that hang on them. A session that ended as it began is never extended again.
 */
export async function expireSessionsOf(auth: Sql, staffId: string): Promise<void> {
  await auth.sql(
    `update auth_session set "expiresAt" = "createdAt" where "userId" = (select user_id from staff where id = $1)`,
    [staffId],
  );
}

/** Ends every session of one person; answers the ended ones. */
export async function endSessionsOf(auth: Sql, staffId: string): Promise<readonly string[]> {
  const rows = await auth.sql<{ id: string }>(
    `delete from auth_session where "userId" = (select user_id from staff where id = $1) returning id`,
    [staffId],
  );
  return rows.map(({ id }) => id);
}

/** Answers whose it was; undefined where there was none. */
export async function endSessionWithToken(auth: Sql, token: string): Promise<string | undefined> {
  const [ended] = await auth.sql<{ staff_id: string }>(
    `delete from auth_session s using staff t where t.user_id = s."userId" and s.token = $1 returning t.id as staff_id`,
    [token],
  );
  return ended?.staff_id;
}

/** Takes away the sessions that are over; answers whose they were. */
export async function sweepSessions(
  auth: Sql,
  now: Date,
): Promise<readonly { readonly session_id: string; readonly staff_id: string }[]> {
  return auth.sql(
    `delete from auth_session s using staff t where t.user_id = s."userId" and s."expiresAt" <= $1
     returning s.id as session_id, t.id as staff_id`,
    [now],
  );
}
