import type { Transaction } from "../transact.ts";

/** An act: what it says, in canonical JSON, and the ledger's entry that stands for its digest. */
export interface Act {
  readonly id: string;
  readonly content: string;
  readonly at: string;
  readonly entryId: string;
}

/** How an act is put into its table. It is evidence, added and never changed; its entry MUST be inserted before it. */
export function actInto(table: string, time: string): (tx: Pick<Transaction, "sql">, act: Act) => Promise<void> {
  const text = `insert into ${table} (id, content, ${time}, entry_id) values ($1, $2, $3, $4)`;
  return async (tx, { id, content, at, entryId }) => {
    await tx.sql(text, [id, content, at, entryId]);
  };
}
