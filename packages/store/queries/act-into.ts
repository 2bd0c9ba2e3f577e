import type { Transaction } from "../transact.ts";

/** An act: what it says, in canonical JSON, and the ledger's entry that stands for its digest. */
export interface Act {
  readonly id: string;
  readonly content: string;
  readonly at: string;
  readonly entryId: string;
}

/** An act that may be signed by passkey: the passkey's own act is kept with it, null for a passphrase. */
export interface SignedAct extends Act {
  readonly passkey: string | null;
}

/** How an act is put into its table. It is evidence, added and never changed; its entry MUST be inserted before it. */
export function actInto(table: string, time: string): (tx: Pick<Transaction, "sql">, act: Act) => Promise<void> {
  const text = `insert into ${table} (id, content, ${time}, entry_id) values ($1, $2, $3, $4)`;
  return async (tx, { id, content, at, entryId }) => {
    await tx.sql(text, [id, content, at, entryId]);
  };
}

/** The same of an act that is signed. */
export function signedActInto(
  table: string,
  time: string,
): (tx: Pick<Transaction, "sql">, act: SignedAct) => Promise<void> {
  const text = `insert into ${table} (id, content, ${time}, entry_id, passkey) values ($1, $2, $3, $4, $5)`;
  return async (tx, { id, content, at, entryId, passkey }) => {
    await tx.sql(text, [id, content, at, entryId, passkey]);
  };
}
