import { appendLeaves, equalBytes, verifyCheckpoint, type TreeEdge, type TreeNode } from "@goldthread/ledger";
import type { Transaction } from "../db.ts";
import { checkEntry, ENTRY_COLUMNS, type EntryRow } from "./check-entry.ts";
import { checkNodes, checkNoExtraNodes } from "./check-nodes.ts";
import { following, pagesOf, type OnRows } from "./pages.ts";
import type { KeyOfSize } from "./read-epochs.ts";
import { reject, type Row } from "./record-problem.ts";

type CheckpointRow = { size: number; root: Buffer; note: string };
type PlacedRow = EntryRow & { place: number };

export type TreeCount = { readonly entries: number; readonly nodes: number; readonly checkpoints: number };

const PAGE = 1_000;

/** Rebuilds the tree from its leaves and holds every node and every signed checkpoint against it. */
export async function checkTree(tx: Transaction, keyOf: KeyOfSize, onRows?: OnRows): Promise<TreeCount> {
  const builder = newBuilder(tx, onRows);
  let checkpoints = 0;
  for await (const page of pagesOf(
    (after: number | null) => readCheckpoints(tx, after),
    ({ size }) => size,
  )) {
    for (const checkpoint of page) {
      await checkCheckpoint(checkpoint, keyOf(checkpoint.size));
      const root = await builder.growTo(checkpoint.size);
      const at = { table: "ledger_checkpoint", id: String(checkpoint.size) };
      if (equalBytes(root, checkpoint.root)) continue;
      await builder.compare(1); // the nodes know better which entry it is
      reject(at, "root", "the tree of that size has another root than the one signed");
    }
    checkpoints += page.length;
  }
  return { ...(await builder.finish()), checkpoints };
}

function readCheckpoints(tx: Transaction, after: number | null): Promise<CheckpointRow[]> {
  const { where, params } = following("size", after);
  return tx.sql(`select size, root, note from ledger_checkpoint where ${where} order by size limit 500`, params);
}

async function checkCheckpoint({ size, root, note }: CheckpointRow, vkey: string): Promise<void> {
  const at: Row = { table: "ledger_checkpoint", id: String(size) };
  const verdict = await verifyCheckpoint(note, vkey);
  if (!verdict.ok) reject(at, "note", verdict.what);
  if (verdict.checkpoint.size !== size) reject(at, "size", "the signed text says another");
  if (!equalBytes(verdict.checkpoint.root, root)) reject(at, "root", "the signed text says another");
}

/** Grows the tree leaf by leaf and hands its nodes over to be compared, a page at a time. */
function newBuilder(tx: Transaction, onRows: OnRows | undefined) {
  const leaves = placedEntries(tx, onRows);
  let edge: TreeEdge = { size: 0, frontier: [] };
  let root = appendLeaves(edge, []).root;
  let pending: TreeNode[] = [];
  let nodes = 0;

  async function compare(atLeast: number): Promise<void> {
    if (pending.length < atLeast) return;
    await checkNodes(tx, pending);
    nodes += pending.length;
    pending = [];
  }

  async function growTo(size: number): Promise<Uint8Array> {
    while (edge.size < size) {
      const batch = await takeLeaves(tx, leaves, { from: edge.size, count: Math.min(size - edge.size, PAGE) });
      const grown = appendLeaves(
        edge,
        batch.map(({ leaf_hash }) => leaf_hash),
      );
      edge = grown;
      root = grown.root;
      pending.push(...grown.newNodes);
      await compare(PAGE);
    }
    return root;
  }

  async function finish(): Promise<{ entries: number; nodes: number }> {
    const beyond = await leaves.next();
    if (beyond.value)
      reject({ table: "ledger_entry", id: beyond.value.id }, "place", "the newest checkpoint does not cover it");
    await compare(1);
    await checkNoExtraNodes(tx, { size: edge.size, nodes });
    return { entries: edge.size, nodes };
  }
  return { growTo, compare, finish };
}

async function* placedEntries(tx: Transaction, onRows: OnRows | undefined): AsyncGenerator<PlacedRow, undefined> {
  const read = (after: number | null): Promise<PlacedRow[]> => {
    const { where, params } = following("place", after);
    return tx.sql(
      `select ${ENTRY_COLUMNS} from ledger_entry where place is not null and ${where} order by place limit ${PAGE}`,
      params,
    );
  };
  for await (const page of pagesOf(read, ({ place }) => place, onRows)) yield* page;
}

async function takeLeaves(
  tx: Transaction,
  leaves: AsyncGenerator<PlacedRow, undefined>,
  { from, count }: { from: number; count: number },
): Promise<PlacedRow[]> {
  const taken: PlacedRow[] = [];
  for (let place = from; place < from + count; place++) {
    const { value: row } = await leaves.next();
    if (row?.place !== place) await rejectGap(tx, place);
    if (row === undefined) break;
    await checkEntry(tx, row);
    taken.push(row);
  }
  return taken;
}

/** The tree still knows which leaf stood there, and so which entry was moved. */
async function rejectGap(tx: Transaction, place: number): Promise<never> {
  const [moved] = await tx.sql<{ id: string }>(
    "select e.id from ledger_node n join ledger_entry e on e.leaf_hash = n.hash where n.level = 0 and n.index = $1",
    [place],
  );
  if (moved) reject({ table: "ledger_entry", id: moved.id }, "place", `it was placed at ${place}`);
  return reject({ table: "ledger_entry", id: `at place ${place}` }, "place", "no entry stands there");
}
