import { appendLeaves, equalBytes, formatCheckpoint, frontierAddresses, signCheckpoint } from "@goldthread/ledger";
import type { NoteSigner, TreeEdge, TreeNode } from "@goldthread/ledger";
import type { Transaction } from "../db.ts";

export type Placed = {
  /** Entry ids with their new places, in order; none when nothing waits or another sequencer is at it. */
  readonly entries: readonly { readonly id: string; readonly place: number }[];
  /** More may be waiting than the limit let through. */
  readonly more: boolean;
};

export type PlaceOptions = {
  readonly limit: number;
  readonly signer: NoteSigner;
  readonly origin: string;
  readonly at: Date;
};

/** Any number, as long as it is always the same. */
const SEQUENCER_LOCK = 7_046_030;

/**
 * Gives waiting entries their places, in the order they were recorded, and signs the checkpoint over them: all in the
 * given transaction (as the part `sequencer`), or nothing. Of several servers one does it at a time; the others get
 * an empty answer at once. Throws an Error when the stored tree is not the one last signed: then nothing may be
 * signed, because the checkpoint would vouch for a history that somebody changed.
 */
export async function placeWaiting(tx: Transaction, { limit, signer, origin, at }: PlaceOptions): Promise<Placed> {
  if (!(await isElected(tx))) return { entries: [], more: false };
  const waiting = await tx.sql<{ id: string; leaf_hash: Buffer }>(
    "select id, leaf_hash from ledger_entry where place is null order by recorded_at, id limit $1",
    [limit],
  );
  if (waiting.length === 0) return { entries: [], more: false };
  const edge = await readEdge(tx);
  const { newNodes, size, root } = appendLeaves(
    edge,
    waiting.map(({ leaf_hash }) => leaf_hash),
  );
  const entries = waiting.map(({ id }, offset) => ({ id, place: edge.size + offset }));
  const note = await signCheckpoint(formatCheckpoint({ origin, size, root }), signer);
  await insertNodes(tx, newNodes);
  await setPlaces(tx, entries);
  await tx.sql("insert into ledger_checkpoint (size, root, note, signed_at) values ($1, $2, $3, $4)", [
    size,
    Buffer.from(root),
    note,
    at,
  ]);
  return { entries, more: waiting.length === limit };
}

/** Whether this transaction is the one sequencer at work; it is until it ends. */
export async function isElected(tx: Transaction): Promise<boolean> {
  const [elected] = await tx.sql<{ mine: boolean }>("select pg_try_advisory_xact_lock($1) as mine", [SEQUENCER_LOCK]);
  return elected?.mine ?? false;
}

/** Places that entries have got, by this server or another. */
export async function readPlaces(tx: Transaction, ids: readonly string[]): Promise<Placed["entries"]> {
  return tx.sql<{ id: string; place: number }>(
    "select id, place from ledger_entry where id = any ($1::uuid[]) and place is not null",
    [ids],
  );
}

async function readEdge(tx: Transaction): Promise<TreeEdge> {
  const [last] = await tx.sql<{ size: number; root: Buffer }>(
    "select size, root from ledger_checkpoint order by size desc limit 1",
  );
  if (last === undefined) return { size: 0, frontier: [] };
  const edge = { size: last.size, frontier: await readFrontier(tx, last.size) };
  if (!equalBytes(appendLeaves(edge, []).root, last.root)) {
    throw new Error(`Cannot sign a checkpoint: the stored tree of ${last.size} entries is not the one last signed`);
  }
  return edge;
}

async function readFrontier(tx: Transaction, size: number): Promise<Uint8Array[]> {
  const addresses = frontierAddresses(size);
  const nodes = await tx.sql<{ hash: Buffer | null }>(
    `select n.hash from unnest($1::integer[], $2::bigint[]) with ordinality as wanted (level, index, at)
     left join ledger_node n on n.level = wanted.level and n.index = wanted.index order by wanted.at`,
    [addresses.map(({ level }) => level), addresses.map(({ index }) => index)],
  );
  return nodes.map(({ hash }, at) => {
    if (hash !== null) return hash;
    throw new Error(
      `Cannot sign a checkpoint: the node at level ${addresses[at]?.level}, index ${addresses[at]?.index} is missing`,
    );
  });
}

async function insertNodes(tx: Transaction, nodes: readonly TreeNode[]): Promise<void> {
  await tx.sql(
    "insert into ledger_node (level, index, hash) select * from unnest($1::integer[], $2::bigint[], $3::bytea[])",
    [nodes.map(({ level }) => level), nodes.map(({ index }) => index), nodes.map(({ hash }) => Buffer.from(hash))],
  );
}

async function setPlaces(tx: Transaction, entries: Placed["entries"]): Promise<void> {
  await tx.sql(
    `update ledger_entry set place = row.place from unnest($1::uuid[], $2::bigint[]) as row (id, place)
     where ledger_entry.id = row.id`,
    [entries.map(({ id }) => id), entries.map(({ place }) => place)],
  );
}
