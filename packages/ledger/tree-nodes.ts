import { emptyRoot, nodeHash } from "./merkle.ts";

/**
 * Where a complete subtree stands: `level` 0 is the leaves; the node at (level, index) covers the leaves
 * index * 2^level up to, not including, (index + 1) * 2^level. Once all of these are there, its hash never changes,
 * so it may be stored under these two numbers for good.
 */
export type NodeAddress = { readonly level: number; readonly index: number };

/** A complete subtree with its hash of 32 bytes. */
export type TreeNode = NodeAddress & { readonly hash: Uint8Array };

/** How the tree is read from wherever it is kept. Asked for complete subtrees only; undefined when one is not there. */
export type NodeReader = {
  getNode(level: number, index: number): Promise<Uint8Array | undefined>;
};

/** Leaves from `start` up to, not including, `end`. */
export type LeafRange = { readonly start: number; readonly end: number };

/**
 * The complete subtrees that together cover the range, left to right, largest first.
 *
 * MUST be a range that RFC 6962's splitting produces, that is, `start` a multiple of the largest power of two that
 * fits into it; all ranges in this package are.
 */
export function coverRange({ start, end }: LeafRange): NodeAddress[] {
  const cover: NodeAddress[] = [];
  let [width, level] = widestWithin(end - start);
  for (let at = start; at < end;) {
    while (width > end - at) {
      width /= 2;
      level -= 1;
    }
    cover.push({ level, index: at / width });
    at += width;
  }
  return cover;
}

function widestWithin(count: number): [width: number, level: number] {
  let width = 1;
  let level = 0;
  while (width * 2 <= count) {
    width *= 2;
    level += 1;
  }
  return [width, level];
}

/**
 * Joins neighbouring complete subtrees (left to right, as `coverRange` gives them) into the hash over all of them:
 * from the right, because in RFC 6962 the smaller trees hang below to the right. None gives the empty root.
 */
export function joinCover(hashes: readonly Uint8Array[]): Uint8Array {
  const last = hashes.at(-1);
  if (last === undefined) return emptyRoot();
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

/** The hash over a range of leaves. Throws an Error naming the first subtree that the reader does not have. */
export async function readRange(range: LeafRange, reader: NodeReader): Promise<Uint8Array> {
  return joinCover(await readNodes(coverRange(range), reader));
}

/** The hashes of these subtrees, in the order asked. Throws an Error naming the first one that is not there. */
export async function readNodes(addresses: readonly NodeAddress[], reader: NodeReader): Promise<Uint8Array[]> {
  const hashes = await Promise.all(addresses.map(({ level, index }) => reader.getNode(level, index)));
  return hashes.map((hash, at) => {
    if (hash !== undefined) return hash;
    const address = addresses[at];
    throw new Error(
      `Cannot read the ledger tree: the node at level ${address?.level}, index ${address?.index} is missing`,
    );
  });
}
