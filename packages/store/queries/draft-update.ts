import type { Transaction } from "../transact.ts";
import { keepWritingTime } from "./writing-time.ts";

/** One committed change of a draft, as Yjs encoded it. */
export interface DraftChange {
  readonly draftId: string;
  readonly change: Uint8Array;
  readonly authorId: string;
}

/**
 * Appends, for each draft in the order given. Fails whole (`draft_signed`) when one of the drafts is signed.
 * Drafts go in the order of their ids, in which signing locks them too: so neither waits for the other in a ring.
 */
export async function appendChanges(tx: Transaction, changes: readonly DraftChange[]): Promise<void> {
  const ordered = changes.toSorted((a, b) => (a.draftId < b.draftId ? -1 : a.draftId > b.draftId ? 1 : 0));
  await tx.sql(
    `insert into draft_update (draft_id, change, author_id)
     select * from unnest($1::uuid[], $2::bytea[], $3::uuid[])`,
    [
      ordered.map(({ draftId }) => draftId),
      ordered.map(({ change }) => bytes(change)),
      ordered.map(({ authorId }) => authorId),
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

/** Every change of one draft, oldest first; null when it is not open. One statement, so that both are of one moment. */
export async function readOpenDraftChanges(
  tx: Transaction,
  draftId: string,
): Promise<readonly { readonly change: Uint8Array }[] | null> {
  const rows = await tx.sql<{ change: Uint8Array | null }>(
    `select u.change from draft d left join draft_update u on u.draft_id = d.id
     where d.id = $1 and d.state <> 'signed' order by u.seq`,
    [draftId],
  );
  return rows.length === 0 ? null : rows.flatMap(({ change }) => (change === null ? [] : [{ change }]));
}

export interface Compaction {
  readonly draftId: string;
  /** Fewer changes are left as they are. */
  readonly moreThan: number;
  /** Null where they cannot be summed up: then they are left as they are. */
  readonly sum: (changes: readonly { readonly change: Uint8Array }[]) => Uint8Array | null;
}

/** Replaces a draft's changes by their sum. The draft's row is locked as by every change, so none slips in between. */
export async function compactChanges(tx: Transaction, { draftId, moreThan, sum }: Compaction): Promise<void> {
  const many = await tx.sql("select from draft_update where draft_id = $1 offset $2 limit 1", [draftId, moreThan]);
  if (many.length === 0) return;
  const open = await tx.sql("select from draft where id = $1 and state <> 'signed' for no key update", [draftId]);
  if (open.length === 0) return;
  const rows = await tx.sql<{ seq: number; change: Uint8Array; author_id: string; saved_at: Date }>(
    "select seq, change, author_id, saved_at from draft_update where draft_id = $1 order by seq",
    [draftId],
  );
  const last = rows.at(-1);
  if (last === undefined) return;
  const all = sum(rows);
  if (all === null) return;
  await keepWritingTime(tx, [draftId]);
  await tx.sql("delete from draft_update where draft_id = $1 and seq <= $2", [draftId, last.seq]);
  // With the last one's time: leaving a page is no writing.
  await tx.sql("insert into draft_update (draft_id, change, author_id, saved_at) values ($1, $2, $3, $4)", [
    draftId,
    bytes(all),
    last.author_id,
    last.saved_at,
  ]);
}

/** pg writes a Buffer as bytea and any other array of bytes as a list of numbers. */
function bytes(array: Uint8Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}
