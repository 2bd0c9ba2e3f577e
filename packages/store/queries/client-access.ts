import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

type Sql = Pick<Transaction, "sql">;

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertClientAccess = actInto("client_access", "acted_at");

export interface ClientAccessRow {
  readonly id: string;
  readonly clientId: string;
  readonly content: string;
  readonly by: string;
  readonly at: string;
  readonly signInName: string | null;
  readonly linkExpiresAt: string | null;
  readonly ended: string | null;
  readonly endedBy: string | null;
  /** Whether it opens the record today. */
  readonly stands: boolean;
}

const given = `
  select a.id, a.client_id as "clientId", a.content, s.name as by, ${isoTime("a.acted_at")} as at,
    n.sign_in_name as "signInName", ${isoTime("l.expires_at")} as "linkExpiresAt", e.content as ended, k.name as "endedBy",
    access_stands(a.id, today()) as stands
  from client_access a join staff s on s.id = a.acted_by
    left join client_access e on e.ends = a.id left join staff k on k.id = e.acted_by
    left join client_sign_in n on n.access_id = a.id
    left join client_link l on l.access_id = a.id and l.accepted_at is null and l.ended_at is null and l.expires_at > clock()
  where a.what = 'given'`;

/** Newest first. */
export async function listClientAccess(tx: Sql, clientId: string): Promise<readonly ClientAccessRow[]> {
  return tx.sql(`${given} and a.client_id = any (${recordOf("$1")}) order by a.acted_at desc, a.id limit 200`, [
    clientId,
  ]);
}

/** One after the other: of two who give the same person access at once, the second is told of the first. */
export async function lockClientAccess(tx: Sql, clientId: string): Promise<void> {
  await tx.sql("select pg_advisory_xact_lock(hashtextextended('client access ' || $1::text, 0))", [clientId]);
}

/** Whether this person was given access to the record that has not been ended; the client, where no contact is named. */
export async function isAccessGiven(
  tx: Sql,
  { clientId, contactId }: { readonly clientId: string; readonly contactId: string | null },
): Promise<boolean> {
  const found = await tx.sql(
    `select from client_access a where a.what = 'given' and a.client_id = any (${recordOf("$1")})
       and case when $2::uuid is null then a.holder = 'client' else a.contact_id = $2 end
       and not exists (select from client_access e where e.ends = a.id) limit 1`,
    [clientId, contactId],
  );
  return found.length > 0;
}

/** Undefined where the actor may not know of it. */
export async function readClientAccess(tx: Sql, id: string): Promise<ClientAccessRow | undefined> {
  const [row] = await tx.sql<ClientAccessRow>(`${given} and a.id = $1`, [id]);
  return row;
}

export interface MayGive {
  readonly name: string;
  readonly isMinor: boolean;
  readonly mayGive: boolean;
}

/** Undefined where the actor may not know of the client. */
export async function readMayGive(tx: Sql, clientId: string): Promise<MayGive | undefined> {
  const [row] = await tx.sql<MayGive>(
    `select c.name, is_minor(c.id) as "isMinor", may_give_client_access(c.id) as "mayGive" from client c where c.id = $1`,
    [clientId],
  );
  return row;
}

export interface NewClientLink {
  readonly id: string;
  readonly accessId: string;
  /** SHA-256 of the link's token. */
  readonly tokenDigest: Uint8Array;
  readonly at: string;
  readonly expiresAt: string;
}

/** Links made before for the same access end with it: only the newest works. */
export async function addClientLink(tx: Sql, link: NewClientLink): Promise<void> {
  await endClientLinks(tx, link);
  await tx.sql(
    `insert into client_link (id, access_id, token_digest, made_by, made_at, expires_at) values ($1, $2, $3, actor(), $4, $5)`,
    [link.id, link.accessId, Buffer.from(link.tokenDigest), link.at, link.expiresAt],
  );
}

async function endClientLinks(tx: Sql, { accessId, at }: { accessId: string; at: string }): Promise<void> {
  await tx.sql(
    "update client_link set ended_at = $2 where access_id = $1 and accepted_at is null and ended_at is null",
    [accessId, at],
  );
}
