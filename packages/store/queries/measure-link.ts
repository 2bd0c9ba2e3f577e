import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

export interface MeasureLinkRow {
  readonly id: string;
  readonly measure: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly opened: boolean;
}

/** Those that may still be answered, newest first. */
export async function listOpenLinks(
  tx: Transaction,
  { clientId, now }: { clientId: string; now: Date },
): Promise<readonly MeasureLinkRow[]> {
  return tx.sql(
    `select l.id, l.measure, s.name as "madeBy", ${isoTime("l.made_at")} as "madeAt",
       ${isoTime("l.expires_at")} as "expiresAt", l.opened_at is not null as opened
     from measure_link l join staff s on s.id = l.made_by
     where l.client_id = any (${recordOf("$1")}) and l.answered_at is null and l.ended_at is null and l.expires_at > $2
     order by l.made_at desc, l.id`,
    [clientId, now],
  );
}

export interface NewLink {
  readonly id: string;
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly measure: string;
  readonly tokenDigest: Uint8Array;
  readonly madeAt: string;
  readonly expiresAt: string;
}

export async function addLink(tx: Transaction, link: NewLink): Promise<void> {
  await tx.sql(
    `insert into measure_link (id, client_id, session_id, measure, token_digest, made_by, made_at, expires_at)
     values ($1, $2, $3, $4, $5, actor(), $6, $7)`,
    [link.id, link.clientId, link.sessionId, link.measure, Buffer.from(link.tokenDigest), link.madeAt, link.expiresAt],
  );
}

/** Undefined where it was answered, ended or is not the actor's to end. */
export async function endLink(
  tx: Transaction,
  { linkId, at }: { linkId: string; at: string },
): Promise<{ readonly clientId: string } | undefined> {
  const [row] = await tx.sql<{ clientId: string }>(
    `update measure_link set ended_at = $2 where id = $1 and answered_at is null and ended_at is null
     returning client_id as "clientId"`,
    [linkId, at],
  );
  return row;
}

export interface FoundLink {
  readonly id: string;
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly measure: string;
  readonly madeBy: string;
  readonly expiresAt: Date;
  readonly answered: boolean;
  readonly ended: boolean;
  readonly browserDigest: Buffer | null;
  readonly practice: string;
}

/** As the part `links`: what the holder of this token is asked; locked, so that of two at once one waits. */
export async function findLink(links: Transaction, tokenDigest: Uint8Array): Promise<FoundLink | undefined> {
  const [row] = await links.sql<FoundLink>(
    `select l.id, l.client_id as "clientId", l.session_id as "sessionId", l.measure, l.made_by as "madeBy",
       l.expires_at as "expiresAt", l.answered_at is not null as answered, l.ended_at is not null as ended,
       l.browser_digest as "browserDigest", p.name as practice
     from measure_link l, practice p where l.token_digest = $1`,
    [Buffer.from(tokenDigest)],
  );
  return row;
}

/** As the part `links`: the first browser holds it. False where another was first. */
export async function holdLink(
  links: Transaction,
  { linkId, browserDigest, at }: { linkId: string; browserDigest: Uint8Array; at: string },
): Promise<boolean> {
  const rows = await links.sql(
    `update measure_link set opened_at = $3, browser_digest = $2
     where id = $1 and opened_at is null and answered_at is null and ended_at is null returning 1 as held`,
    [linkId, Buffer.from(browserDigest), at],
  );
  return rows.length === 1;
}

/** As the part `links`. False where it was answered or ended meanwhile. */
export async function closeAnsweredLink(
  links: Transaction,
  { linkId, administrationId, at }: { linkId: string; administrationId: string; at: string },
): Promise<boolean> {
  const rows = await links.sql(
    `update measure_link set answered_at = $3, administration_id = $2
     where id = $1 and answered_at is null and ended_at is null returning 1 as closed`,
    [linkId, administrationId, at],
  );
  return rows.length === 1;
}
