import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertMinorConsent = actInto("minor_consent", "acted_at");

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
