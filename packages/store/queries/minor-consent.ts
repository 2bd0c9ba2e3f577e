import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

export interface MinorConsentAct {
  readonly id: string;
  /** Canonical JSON; the ledger's entry stands for its digest. */
  readonly content: string;
  readonly at: string;
  readonly entryId: string;
}

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export async function insertMinorConsent(
  tx: Transaction,
  { id, content, at, entryId }: MinorConsentAct,
): Promise<void> {
  await tx.sql("insert into minor_consent (id, content, acted_at, entry_id) values ($1, $2, $3, $4)", [
    id,
    content,
    at,
    entryId,
  ]);
}

export interface MinorConsentRow {
  readonly id: string;
  readonly clientId: string;
  readonly content: string;
  readonly at: string;
  readonly by: string;
  /** The act that ended it, if one did. */
  readonly ended: string | null;
}

const consents = `
  select c.id, c.client_id as "clientId", c.content, ${isoTime("c.acted_at")} as at, s.name as by, e.content as ended
  from minor_consent c join staff s on s.id = c.acted_by left join minor_consent e on e.ends = c.id
  where c.what = 'consented'`;

/** Newest first. */
export async function listMinorConsents(tx: Transaction, clientId: string): Promise<readonly MinorConsentRow[]> {
  return tx.sql(
    `${consents} and c.client_id = any (${recordOf("$1")}) order by c.on_day desc, c.acted_at desc, c.id limit 200`,
    [clientId],
  );
}

/** Undefined where the actor may not know of it. */
export async function readMinorConsent(tx: Transaction, id: string): Promise<MinorConsentRow | undefined> {
  const [row] = await tx.sql<MinorConsentRow>(`${consents} and c.id = $1`, [id]);
  return row;
}
