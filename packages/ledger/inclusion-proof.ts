import { equalBytes } from "./equal-bytes.ts";
import { HASH_LENGTH, largestPowerBelow, nodeHash } from "./merkle.ts";
import { readRange } from "./tree-nodes.ts";
import type { LeafRange, NodeReader } from "./tree-nodes.ts";

/**
 * The hashes that lead from the leaf at `index` to the root of the tree of `size` leaves, from the bottom up
 * (PATH of RFC 6962 section 2.1.1): at most ceil(log2(size)) of 32 bytes each, none for a tree of one.
 *
 * Throws a RangeError unless 0 <= index < size, and an Error when the reader lacks a node.
 */
export async function inclusionProof(index: number, size: number, reader: NodeReader): Promise<Uint8Array[]> {
  if (!isPlace(index, size)) throw new RangeError(`Cannot prove a place in the ledger: ${index} is not below ${size}`);
  return Promise.all(siblings(index, { start: 0, end: size }).map((range) => readRange(range, reader)));
}

function siblings(index: number, { start, end }: LeafRange): LeafRange[] {
  if (end - start === 1) return [];
  const split = start + largestPowerBelow(end - start);
  const left = { start, end: split };
  const right = { start: split, end };
  return index < split ? [...siblings(index, left), right] : [...siblings(index, right), left];
}

/** All hashes are 32 bytes; `index` is zero-based. */
export type Inclusion = {
  readonly leafHash: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
};

/**
 * Whether the leaf stands at `index` in the tree of `size` leaves with this root (RFC 9162 section 2.1.3.2).
 *
 * Never throws: anything out of shape is simply not a proof. The root MUST come from a verified checkpoint of the
 * same size, since a path can look alike for two sizes.
 */
export function verifyInclusion({ leafHash, index, size, proof, root }: Inclusion): boolean {
  if (!isPlace(index, size) || ![leafHash, ...proof].every((hash) => hash.length === HASH_LENGTH)) return false;
  let at = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      // The right edge of a ragged tree skips the levels on which it has no left neighbour.
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && equalBytes(hash, root);
}

function isPlace(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size;
}
