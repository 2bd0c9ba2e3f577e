import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface SettingChangeRow {
  readonly id: string;
  /** Canonical JSON; the ledger's entry stands for its digest. */
  readonly content: string;
  readonly at: string;
  readonly entryId: string;
}

/** Evidence: it is added and never changed. Their entries MUST be inserted before them. */
export async function insertSettingChanges(tx: Transaction, changes: readonly SettingChangeRow[]): Promise<void> {
  await tx.sql(
    `insert into setting_change (id, content, changed_at, entry_id)
     select * from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::uuid[])`,
    [
      changes.map(({ id }) => id),
      changes.map(({ content }) => content),
      changes.map(({ at }) => at),
      changes.map(({ entryId }) => entryId),
    ],
  );
}

export interface ListedChange {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly setting: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Newest first. */
export async function listSettingChanges(tx: Transaction, limit: number): Promise<readonly ListedChange[]> {
  return tx.sql<ListedChange>(
    `select c.id, ${isoTime("c.changed_at")} as at, s.name as by, c.setting,
       c.content::jsonb ->> 'from' as "from", c.content::jsonb ->> 'to' as "to"
     from setting_change c join staff s on s.id = c.changed_by order by c.changed_at desc, c.id limit $1`,
    [limit],
  );
}
