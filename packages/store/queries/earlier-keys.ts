import type { Transaction } from "../transact.ts";

/** A key that signed the ledger before a copy of it was restored: checkpoints of at most that size are signed by it. */
export interface EarlierKey {
  readonly vkey: string;
  readonly upTo: number;
}

/** Oldest first. As the sequencer's part: whoever kept a checkpoint has no account here. */
export async function readEarlierKeys(tx: Transaction): Promise<readonly EarlierKey[]> {
  return tx.sql<EarlierKey>(
    `select content::jsonb ->> 'before' as vkey, (content::jsonb ->> 'fromSize')::integer as "upTo"
     from ledger_epoch order by 2, opened_at, id`,
  );
}
