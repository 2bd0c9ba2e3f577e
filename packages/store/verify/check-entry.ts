import { ENTRY_KINDS, equalBytes, leafHash, parseEntry, utf8, type Entry, type EntryKind } from "@goldthread/ledger";
import type { Transaction } from "../db.ts";
import { allActs } from "./check-acts.ts";
import { microseconds, isMoment } from "./moment.ts";
import { following, pagesOf, type OnRows } from "./pages.ts";
import { parseColumn, reject, type Row } from "./record-problem.ts";

export type EntryRow = {
  id: string;
  kind: string;
  leaf: string;
  leaf_hash: Buffer;
  recorded_at: number;
  place: number | null;
};

export const ENTRY_COLUMNS = `id, kind, leaf, leaf_hash, ${microseconds("recorded_at")} as recorded_at, place`;

/**
 * An entry by itself: its leaf canonical, its hash the leaf's, its columns what the leaf says. Undefined for one whose leaf
 * was destroyed with its record; what is left of it, `check-destructions.ts` holds against the act.
 */
export async function checkEntry(tx: Transaction, row: EntryRow): Promise<Entry | undefined> {
  const at: Row = { table: "ledger_entry", id: row.id };
  if (row.leaf === "") return checkTombstone(tx, at);
  if (!equalBytes(leafHash(utf8(row.leaf)), row.leaf_hash)) {
    const leafStands = await isTreeHash(tx, row, leafHash(utf8(row.leaf)));
    if (leafStands) reject(at, "leaf_hash", "it is not the hash of the leaf");
    reject(at, "leaf", "its hash is another");
  }
  const entry = parseColumn(at, "leaf", () => parseEntry(row.leaf));
  if (entry.kind !== row.kind) reject(at, "kind", "the leaf says another");
  if (!isMoment(row.recorded_at, entry.at)) reject(at, "recorded_at", "the leaf says another");
  return entry;
}

async function checkTombstone(tx: Transaction, at: Row): Promise<undefined> {
  const [tombstone] = await tx.sql("select from ledger_tombstone where entry_id = $1", [at.id]);
  if (tombstone === undefined) reject(at, "leaf", "it is gone, and no destruction stands for it");
  return undefined;
}

/** The tree is the witness: it holds the hash as it was when the entry got its place. */
async function isTreeHash(tx: Transaction, { place }: EntryRow, hash: Uint8Array): Promise<boolean> {
  if (place === null) return false;
  const [node] = await tx.sql<{ hash: Buffer }>("select hash from ledger_node where level = 0 and index = $1", [place]);
  return node !== undefined && equalBytes(node.hash, hash);
}

/** Entries that the sequencer has not placed yet are whole all the same. Answers how many there are. */
export async function checkWaitingEntries(tx: Transaction, onRows?: OnRows): Promise<number> {
  const read = (after: string | null): Promise<EntryRow[]> => {
    const { where, params } = following("id", after);
    return tx.sql(
      `select ${ENTRY_COLUMNS} from ledger_entry where place is null and ${where} order by id limit 500`,
      params,
    );
  };
  let count = 0;
  for await (const page of pagesOf(read, ({ id }) => id, onRows)) {
    for (const row of page) await checkEntry(tx, row);
    count += page.length;
  }
  return count;
}

/** Entries that no row stands behind: an audit batch is about many. */
const withoutRow: readonly EntryKind[] = ["audit-batch"];

/** An act leaves an entry for good; when the record that it stands for is gone, somebody took it away. */
export async function checkNoRecordIsGone(tx: Transaction): Promise<void> {
  const kinds = ENTRY_KINDS.filter((kind) => !withoutRow.includes(kind)).map((kind) => `'${kind}'`);
  const gone = ["signature", "shared_part", ...allActs.map(({ table }) => table)].map(
    (table) => `and not exists (select from ${table} t where t.entry_id = e.id)`,
  );
  const [orphan] = await tx.sql<{ id: string }>(
    `select e.id from ledger_entry e where e.kind in (${kinds.join(", ")}) ${gone.join(" ")}
       and not exists (select from ledger_tombstone t where t.entry_id = e.id)
     order by e.recorded_at, e.id limit 1`,
  );
  if (orphan)
    reject({ table: "ledger_entry", id: orphan.id }, "id", "the record that this entry stands for is not there");
}
