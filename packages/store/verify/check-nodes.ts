import { equalBytes, type TreeNode } from "@goldthread/ledger";
import type { Transaction } from "../db.ts";
import { reject } from "./record-problem.ts";

/** Every node as it must be, against what is stored. */
export async function checkNodes(tx: Transaction, nodes: readonly TreeNode[]): Promise<void> {
  const stored = await tx.sql<{ hash: Buffer | null }>(
    `select n.hash from unnest($1::integer[], $2::bigint[]) with ordinality as wanted (level, index, at)
     left join ledger_node n on n.level = wanted.level and n.index = wanted.index order by wanted.at`,
    [nodes.map(({ level }) => level), nodes.map(({ index }) => index)],
  );
  for (const [at, node] of nodes.entries()) {
    const hash = stored[at]?.hash ?? null;
    if (hash === null) await rejectMissing(tx, node);
    else if (!equalBytes(hash, node.hash)) await rejectDifferent(tx, node, hash);
  }
}

const idOf = ({ level, index }: { level: number; index: number }): string => `${level}/${index}`;

/** The same hash at another address is the node that somebody moved. */
async function rejectMissing(tx: Transaction, node: TreeNode): Promise<never> {
  const [moved] = await tx.sql<{ level: number; index: number }>(
    "select level, index from ledger_node where hash = $1",
    [Buffer.from(node.hash)],
  );
  if (moved === undefined) return reject({ table: "ledger_node", id: idOf(node) }, "hash", "the node is missing");
  const column = moved.level === node.level ? "index" : "level";
  return reject({ table: "ledger_node", id: idOf(moved) }, column, `it belongs to ${idOf(node)}`);
}

/** A leaf's node that is another entry's leaf: the entries changed places. Anything else: the node was changed. */
async function rejectDifferent(tx: Transaction, node: TreeNode, stored: Buffer): Promise<never> {
  if (node.level === 0) {
    const [other] = await tx.sql<{ id: string }>("select id from ledger_entry where leaf_hash = $1", [stored]);
    if (other) return reject({ table: "ledger_entry", id: other.id }, "place", `it was placed at ${node.index}`);
  }
  return reject({ table: "ledger_node", id: idOf(node) }, "hash", "it is not the hash of what lies below it");
}

/** A node that no leaf stands under vouches for something that is not there. */
export async function checkNoExtraNodes(
  tx: Transaction,
  { size, nodes }: { size: number; nodes: number },
): Promise<void> {
  const [stored] = await tx.sql<{ count: number }>("select count(*) as count from ledger_node");
  if (stored?.count === nodes) return;
  const [extra] = await tx.sql<{ level: number; index: number }>(
    `select level, index from ledger_node
     where level < 0 or index < 0 or level > 60 or (index + 1) * power(2::numeric, least(level, 60)) > $1 limit 1`,
    [size],
  );
  reject({ table: "ledger_node", id: extra ? idOf(extra) : "unknown" }, "index", "no entries stand under this node");
}
