import type { Transaction } from "../transact.ts";

type Sql = Pick<Transaction, "sql">;

/*
 * The door of the clients, as the part `auth`: links, sign-in names with their passphrases, and sessions. Nothing here reads
 * or makes a session of the staff.
 */

export interface HolderRow {
  readonly session_id: string;
  readonly ends_at: Date;
  readonly access_id: string;
  readonly client_id: string;
  readonly holder: "client" | "representative";
  readonly practice_name: string;
  readonly zone: string;
  readonly sample: boolean;
  readonly idle_minutes: number;
}

/** Not ended; and of whoever acts for a client, while they do. `now` is the moment's parameter. */
const live = (now: string) => `access_stands(a.id, (${now}::timestamptz at time zone p.zone)::date)`;

/** Everything a request needs to know of who sent it. Nothing where the session is over or the access has ended. */
export async function readHolder(
  auth: Sql,
  { tokenDigest, now }: { readonly tokenDigest: Uint8Array; readonly now: Date },
): Promise<HolderRow | undefined> {
  const [row] = await auth.sql<HolderRow>(
    `select s.id as session_id, s.ends_at, a.id as access_id, a.client_id, a.holder, p.name as practice_name, p.zone,
       p.sample, p.idle_minutes
     from client_session s join client_access a on a.id = s.access_id, practice p
     where s.token_digest = $1 and s.ends_at > $2 and ${live("$2")}`,
    [Buffer.from(tokenDigest), now],
  );
  return row;
}

export async function addClientSession(
  auth: Sql,
  session: {
    readonly id: string;
    readonly accessId: string;
    readonly tokenDigest: Uint8Array;
    readonly at: Date;
    readonly endsAt: Date;
  },
): Promise<void> {
  await auth.sql(
    "insert into client_session (id, access_id, token_digest, began_at, ends_at) values ($1, $2, $3, $4, $5)",
    [session.id, session.accessId, Buffer.from(session.tokenDigest), session.at, session.endsAt],
  );
}

/** Moves the end of a session on, never beyond `lifetimeHours` after it began. */
export async function extendClientSession(
  auth: Sql,
  { sessionId, endsAt, lifetimeHours }: { sessionId: string; endsAt: Date; lifetimeHours: number },
): Promise<Date | undefined> {
  const [row] = await auth.sql<{ ends_at: Date }>(
    `update client_session set ends_at = least($2::timestamptz, began_at + make_interval(hours => $3))
     where id = $1 returning ends_at`,
    [sessionId, endsAt, lifetimeHours],
  );
  return row?.ends_at;
}

export async function endClientSession(auth: Sql, tokenDigest: Uint8Array): Promise<void> {
  await auth.sql("delete from client_session where token_digest = $1", [Buffer.from(tokenDigest)]);
}

export async function endClientSessionsOf(auth: Sql, accessId: string): Promise<void> {
  await auth.sql("delete from client_session where access_id = $1", [accessId]);
}

export async function sweepClientSessions(auth: Sql, now: Date): Promise<void> {
  await auth.sql("delete from client_session where ends_at <= $1", [now]);
}

/** Whose name this is; undefined where there is none, or the access has ended. */
export async function readSignIn(
  auth: Sql,
  { signInName, now }: { readonly signInName: string; readonly now: Date },
): Promise<
  | { readonly accessId: string; readonly clientId: string; readonly hash: string; readonly idleMinutes: number }
  | undefined
> {
  const [row] = await auth.sql<{ accessId: string; clientId: string; hash: string; idleMinutes: number }>(
    `select a.id as "accessId", a.client_id as "clientId", n.passphrase_hash as hash, p.idle_minutes as "idleMinutes"
     from client_sign_in n join client_access a on a.id = n.access_id, practice p
     where n.sign_in_name = $1 and ${live("$2")}`,
    [signInName, now],
  );
  return row;
}

/** By the access that somebody is signed in with. */
export async function readSignInOf(auth: Sql, accessId: string): Promise<{ readonly hash: string } | undefined> {
  const [row] = await auth.sql<{ hash: string }>(
    "select passphrase_hash as hash from client_sign_in where access_id = $1",
    [accessId],
  );
  return row;
}

type Found = { readonly tokenDigest: Uint8Array; readonly now: Date };
const open = "l.token_digest = $1 and l.accepted_at is null and l.ended_at is null and l.expires_at > $2";

export interface OpenClientLink {
  readonly accessId: string;
  readonly clientId: string;
  readonly content: string;
  readonly practice: string;
  readonly sample: boolean;
  readonly expiresAt: Date;
  readonly signInName: string | null;
}

/** Whom this link is for; undefined where it does not work (any more). */
export async function readOpenClientLink(auth: Sql, { tokenDigest, now }: Found): Promise<OpenClientLink | undefined> {
  const [row] = await auth.sql<OpenClientLink>(
    `select a.id as "accessId", a.client_id as "clientId", a.content, p.name as practice, p.sample,
       l.expires_at as "expiresAt", n.sign_in_name as "signInName"
     from client_link l join client_access a on a.id = l.access_id
       left join client_sign_in n on n.access_id = a.id, practice p where ${open} and ${live("$2")}`,
    [Buffer.from(tokenDigest), now],
  );
  return row;
}

/** In one transaction: the link is used up, and its holder has a way in. False where the link does not work. */
export async function acceptClientLink(
  tx: Sql,
  { tokenDigest, now, signInName, hash }: Found & { readonly signInName: string; readonly hash: string },
): Promise<boolean> {
  const [used] = await tx.sql<{ access_id: string }>(
    `update client_link l set accepted_at = $2 where ${open}
       and not exists (select from client_access e where e.ends = l.access_id) returning access_id`,
    [Buffer.from(tokenDigest), now],
  );
  if (used === undefined) return false;
  // A link for a forgotten passphrase: the name stays, and whoever is still signed in with the old one is not.
  await tx.sql(
    `insert into client_sign_in (access_id, sign_in_name, passphrase_hash, accepted_at) values ($1, $2, $3, $4)
     on conflict (access_id) do update set passphrase_hash = excluded.passphrase_hash, accepted_at = excluded.accepted_at`,
    [used.access_id, signInName, hash, now],
  );
  await tx.sql("delete from client_session where access_id = $1", [used.access_id]);
  return true;
}

export async function isSignInNameTaken(auth: Sql, signInName: string): Promise<boolean> {
  return (await auth.sql("select from client_sign_in where sign_in_name = $1", [signInName])).length > 0;
}

/** The account that a sample practice shows; undefined in any other. */
export async function readSampleClient(
  auth: Sql,
): Promise<{ readonly signInName: string; readonly content: string } | undefined> {
  const [row] = await auth.sql<{ signInName: string; content: string }>(
    `select n.sign_in_name as "signInName", a.content from client_sign_in n
       join client_access a on a.id = n.access_id and a.holder = 'client'
         and not exists (select from client_access e where e.ends = a.id)
       join practice p on p.sample and p.ready
     order by n.accepted_at, a.id limit 1`,
  );
  return row;
}
