import { HASH_LENGTH, nodeHash } from "./merkle.ts";
import { coverRange, joinCover, readNodes } from "./tree-nodes.ts";
import type { NodeAddress, NodeReader, TreeNode } from "./tree-nodes.ts";

/**
 * The right edge of a tree of `size` leaves: the hashes of its complete subtrees, left to right, largest first, one
 * for each 1 in the binary form of `size`. It is all that appending needs to know of the leaves before.
 */
export type TreeEdge = { readonly size: number; readonly frontier: readonly Uint8Array[] };

/** What an append gives: the edge after it, its root, and every subtree that it made complete (leaves included). */
export type Appended = TreeEdge & { readonly newNodes: readonly TreeNode[]; readonly root: Uint8Array };

/** Where the frontier of a tree of `size` leaves stands, in the order `appendLeaves` wants it: for one query. */
export function frontierAddresses(size: number): NodeAddress[] {
  return coverRange({ start: 0, end: size });
}

/** Reads the frontier of a tree of `size` leaves. Throws an Error naming the first node that is missing. */
export async function readFrontier(size: number, reader: NodeReader): Promise<TreeEdge> {
  return { size, frontier: await readNodes(frontierAddresses(size), reader) };
}

/**
 * Gives new leaves their places after the `size` leaves there are, in O(new leaves + log size).
 *
 * `newNodes` MUST be stored as they are before the root is signed; they are complete subtrees and never change.
 * The first new leaf has the index `size`. Appending nothing is allowed and gives the same root. The input is not
 * changed. Throws a RangeError when the frontier does not belong to the size or a hash is not 32 bytes.
 */
export function appendLeaves(edge: TreeEdge, newLeafHashes: readonly Uint8Array[]): Appended {
  const stack = placeFrontier(edge);
  const newNodes: TreeNode[] = [];
  for (const [at, hash] of newLeafHashes.entries()) {
    checkHash(hash);
    let node: TreeNode = { level: 0, index: edge.size + at, hash };
    newNodes.push(node);
    while (node.index % 2 === 1) {
      node = joinWithLeft(stack.pop(), node);
      newNodes.push(node);
    }
    stack.push(node);
  }
  const frontier = stack.map((node) => node.hash);
  return { size: edge.size + newLeafHashes.length, frontier, newNodes, root: joinCover(frontier) };
}

/** A node with an odd index is a right half; the top of the stack is then always its left half. */
function joinWithLeft(left: TreeNode | undefined, right: TreeNode): TreeNode {
  if (left === undefined || left.level !== right.level || left.index + 1 !== right.index) {
    throw new Error("Cannot append to the ledger tree: the frontier has lost its order"); // a bug here, never input
  }
  return { level: right.level + 1, index: left.index / 2, hash: nodeHash(left.hash, right.hash) };
}

function placeFrontier({ size, frontier }: TreeEdge): TreeNode[] {
  if (!Number.isSafeInteger(size) || size < 0)
    throw new RangeError("Cannot append to the ledger tree: size is not a count");
  const addresses = frontierAddresses(size);
  if (addresses.length !== frontier.length) {
    throw new RangeError(
      `Cannot append to the ledger tree: a size of ${size} has ${addresses.length} frontier hashes, not ${frontier.length}`,
    );
  }
  return frontier.map((hash, at) => {
    checkHash(hash);
    const address = addresses[at];
    if (address === undefined) throw new RangeError("Cannot append to the ledger tree: the frontier is too long");
    return { ...address, hash };
  });
}

function checkHash(hash: Uint8Array): void {
  if (hash.length !== HASH_LENGTH)
    throw new RangeError(`Cannot append to the ledger tree: a hash is not ${HASH_LENGTH} bytes`);
}
