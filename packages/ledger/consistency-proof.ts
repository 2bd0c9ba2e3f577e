import { equalBytes } from "./equal-bytes.ts";
import { HASH_LENGTH, emptyRoot, largestPowerBelow, nodeHash } from "./merkle.ts";
import { readRange } from "./tree-nodes.ts";
import type { LeafRange, NodeReader } from "./tree-nodes.ts";

/**
 * The hashes that show that the tree of `to` leaves begins with the tree of `from` leaves (PROOF of RFC 6962 section
 * 2.1.2): nothing was changed or taken away in between. Empty when the sizes are equal or `from` is 0.
 *
 * Throws a RangeError unless 0 <= from <= to, and an Error when the reader lacks a node.
 */
export async function consistencyProof(from: number, to: number, reader: NodeReader): Promise<Uint8Array[]> {
  if (!areSizes(from, to)) throw new RangeError(`Cannot compare ledger sizes: ${from} is not between 0 and ${to}`);
  if (from === 0) return [];
  const ranges = proofRanges(from, { start: 0, end: to }, true);
  return Promise.all(ranges.map((range) => readRange(range, reader)));
}

/** `known`: the old tree's root is this range's hash, so the verifier has it already (b in the RFC's SUBPROOF). */
function proofRanges(from: number, range: LeafRange, known: boolean): LeafRange[] {
  const { start, end } = range;
  if (from === end) return known ? [] : [range];
  const split = start + largestPowerBelow(end - start);
  const left = { start, end: split };
  const right = { start: split, end };
  return from <= split ? [...proofRanges(from, left, known), right] : [...proofRanges(from, right, false), left];
}

/** Sizes in leaves, hashes of 32 bytes. */
export type Consistency = {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/**
 * Whether the tree of `to` leaves with `toRoot` begins with the tree of `from` leaves with `fromRoot` (RFC 9162
 * section 2.1.4.2). Never throws: anything out of shape is simply not a proof.
 *
 * RFC 9162 leaves `from` = 0 open; here the empty tree is the beginning of every tree, by an empty proof.
 */
export function verifyConsistency({ from, to, fromRoot, toRoot, proof }: Consistency): boolean {
  if (!areSizes(from, to) || ![fromRoot, toRoot, ...proof].every((hash) => hash.length === HASH_LENGTH)) return false;
  if (from === to)
    return proof.length === 0 && equalBytes(fromRoot, toRoot) && (from > 0 || equalBytes(fromRoot, emptyRoot()));
  if (from === 0) return proof.length === 0 && equalBytes(fromRoot, emptyRoot());
  // A complete old tree is itself the first hash, and is left out of the proof.
  const [first, ...rest] = isPowerOfTwo(from) ? [fromRoot, ...proof] : proof;
  if (first === undefined) return false;
  const roots = climb(from, to, { first, rest });
  return roots !== undefined && equalBytes(roots.old, fromRoot) && equalBytes(roots.now, toRoot);
}

type Roots = { readonly old: Uint8Array; readonly now: Uint8Array };
type Path = { readonly first: Uint8Array; readonly rest: readonly Uint8Array[] };

/** Both roots, computed side by side from the last subtree of the old tree up; undefined when the length is wrong. */
function climb(from: number, to: number, { first, rest }: Path): Roots | undefined {
  let at = from - 1;
  let last = to - 1;
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let old = first;
  let now = first;
  for (const hash of rest) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      old = nodeHash(hash, old);
      now = nodeHash(hash, now);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      now = nodeHash(now, hash);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? { old, now } : undefined;
}

function areSizes(from: number, to: number): boolean {
  return Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from <= to;
}

function isPowerOfTwo(n: number): boolean {
  return largestPowerBelow(n * 2) === n;
}
