import type { Transaction } from "../db.ts";

/** One committed change of a draft, as Yjs encoded it. */
export interface DraftChange {
  readonly draftId: string;
  readonly change: Uint8Array;
  readonly authorId: string;
}

/** Appends in the order given. Fails whole (SQLSTATE GT001) when one of the drafts is signed. */
export async function appendChanges(tx: Transaction, changes: readonly DraftChange[]): Promise<void> {
  await tx.sql(
    `insert into draft_update (draft_id, change, author_id)
     select * from unnest($1::uuid[], $2::bytea[], $3::uuid[])`,
    [
      changes.map(({ draftId }) => draftId),
      changes.map(({ change }) => Buffer.from(change.buffer, change.byteOffset, change.byteLength)),
      changes.map(({ authorId }) => authorId),
    ],
  );
}

/** Every change of these drafts, oldest first. */
export async function readChanges(
  tx: Transaction,
  draftIds: readonly string[],
): Promise<readonly { readonly draft_id: string; readonly change: Uint8Array }[]> {
  return tx.sql<{ draft_id: string; change: Uint8Array }>(
    "select draft_id, change from draft_update where draft_id = any ($1::uuid[]) order by draft_id, seq",
    [draftIds],
  );
}

/**
 * Replaces a draft's changes by their sum. MUST run while no newer change can slip between reading and deleting:
 * the draft's row is locked against the key share that every insert takes.
 */
export async function compactChanges(
  tx: Transaction,
  { draftId, sum }: { readonly draftId: string; readonly sum: (changes: readonly Uint8Array[]) => Uint8Array },
): Promise<void> {
  const open = await tx.sql("select 1 from draft where id = $1 and state = 'open' for update", [draftId]);
  if (open.length === 0) return;
  const rows = await tx.sql<{ seq: string; change: Uint8Array; author_id: string }>(
    "select seq, change, author_id from draft_update where draft_id = $1 order by seq",
    [draftId],
  );
  const last = rows.at(-1);
  if (last === undefined || rows.length < 2) return;
  await tx.sql("delete from draft_update where draft_id = $1 and seq <= $2", [draftId, last.seq]);
  await appendChanges(tx, [{ draftId, change: sum(rows.map(({ change }) => change)), authorId: last.author_id }]);
}
