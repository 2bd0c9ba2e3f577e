import { concatBytes } from "@noble/hashes/utils.js";
import { sha256 } from "./sha256.ts";

/*
 * Merkle tree hashing of RFC 6962 section 2.1 (the same in RFC 9162 section 2.1.1), SHA-256.
 * All hashes are 32 bytes.
 */

const LEAF_PREFIX = Uint8Array.of(0);
const NODE_PREFIX = Uint8Array.of(1);

/** Length of every hash in the tree, in bytes. */
export const HASH_LENGTH = 32;

/** SHA-256(0x00 || leaf). The prefix keeps a leaf from ever being taken for a node. */
export function leafHash(leaf: Uint8Array): Uint8Array<ArrayBuffer> {
  return sha256(concatBytes(LEAF_PREFIX, leaf));
}

/** SHA-256(0x01 || left || right). Both MUST be hashes of 32 bytes: other lengths would make the split ambiguous. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  if (left.length !== HASH_LENGTH || right.length !== HASH_LENGTH) {
    throw new RangeError(`Cannot hash a tree node: both halves must be ${HASH_LENGTH} bytes`);
  }
  return sha256(concatBytes(NODE_PREFIX, left, right));
}

/** The root of the tree without leaves: SHA-256 of nothing. */
export function emptyRoot(): Uint8Array<ArrayBuffer> {
  return sha256(new Uint8Array(0));
}

/**
 * The root over leaf hashes in order: the definition itself (MTH), in O(n). For checking everything from the start,
 * and for testing the fast way against it.
 */
export function rootOf(leafHashes: readonly Uint8Array[]): Uint8Array {
  if (leafHashes.length === 0) return emptyRoot();
  const [only] = leafHashes;
  if (leafHashes.length === 1 && only !== undefined) return only;
  const split = largestPowerBelow(leafHashes.length);
  return nodeHash(rootOf(leafHashes.slice(0, split)), rootOf(leafHashes.slice(split)));
}

/** The largest power of two strictly below n, for n of 2 or more: where RFC 6962 splits a tree of n leaves. */
export function largestPowerBelow(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}
