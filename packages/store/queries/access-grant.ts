import type { Transaction } from "../transact.ts";

export interface AccessGrantRow {
  readonly id: string;
  /** Canonical JSON; the ledger's entry stands for its digest. */
  readonly content: string;
  readonly at: string;
  readonly entryId: string;
}

/** Evidence: it is added and never changed. Its entry MUST be inserted before it. */
export async function insertAccessGrant(tx: Transaction, { id, content, at, entryId }: AccessGrantRow): Promise<void> {
  await tx.sql("insert into access_grant (id, content, granted_at, entry_id) values ($1, $2, $3, $4)", [
    id,
    content,
    at,
    entryId,
  ]);
}
