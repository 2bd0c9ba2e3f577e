import { appendLeaves } from "./append-leaves.ts";
import type { TreeEdge } from "./append-leaves.ts";
import { leafHash } from "./merkle.ts";
import { utf8 } from "./sha256.ts";
import type { NodeReader } from "./tree-nodes.ts";

/** For tests: the leaf hashes of n different leaves. */
export function someLeafHashes(n: number): Uint8Array[] {
  return Array.from({ length: n }, (_, at) => leafHash(utf8(`leaf ${at}`)));
}

/** For tests: a tree grown batch by batch in memory. `reader` knows exactly what `appendLeaves` gave out to store. */
export function aTree(...batches: readonly (readonly Uint8Array[])[]) {
  const nodes = new Map<string, Uint8Array>();
  const roots: Uint8Array[] = [];
  let edge: TreeEdge = { size: 0, frontier: [] };
  for (const batch of batches) {
    const { newNodes, root, size, frontier } = appendLeaves(edge, batch);
    for (const { level, index, hash } of newNodes) nodes.set(`${level}/${index}`, hash);
    roots.push(root);
    edge = { size, frontier };
  }
  const reader: NodeReader = { getNode: async (level, index) => nodes.get(`${level}/${index}`) };
  return { reader, nodes, roots, edge };
}
