import { expect, test } from "vitest";
import { aTree, someLeafHashes } from "./a-tree.ts";
import { consistencyProof, verifyConsistency } from "./consistency-proof.ts";
import type { Consistency } from "./consistency-proof.ts";
import { parseHex, toHex } from "./hex.ts";
import { emptyRoot, rootOf } from "./merkle.ts";
import { CONSISTENCY_PROOFS, ROOTS, VECTOR_LEAF_HASHES } from "./rfc6962-vectors.ts";

const LEAVES = someLeafHashes(70);
const ROOT_AT = Array.from({ length: 71 }, (_, size) => rootOf(LEAVES.slice(0, size)));
const { reader } = aTree(LEAVES);

function rootAt(size: number): Uint8Array {
  return ROOT_AT[size] ?? new Uint8Array();
}

async function proven(from: number, to: number): Promise<Consistency> {
  return { from, to, fromRoot: rootAt(from), toRoot: rootAt(to), proof: await consistencyProof(from, to, reader) };
}

function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  return bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
}

test.each(CONSISTENCY_PROOFS)(
  "the proof from $from to $to published leaves is the published one",
  async ({ from, to, proof }) => {
    const published = aTree(VECTOR_LEAF_HASHES).reader;
    expect((await consistencyProof(from, to, published)).map(toHex)).toEqual(proof);
    const roots = { fromRoot: parseHex(ROOTS[from] ?? ""), toRoot: parseHex(ROOTS[to] ?? "") };
    expect(verifyConsistency({ from, to, ...roots, proof: proof.map(parseHex) })).toBe(true);
  },
);

test("every tree up to 70 is shown to begin with every smaller one", async () => {
  for (let to = 0; to <= 70; to++) {
    for (let from = 0; from <= to; from++)
      expect(verifyConsistency(await proven(from, to)), `${from} to ${to}`).toBe(true);
  }
});

test("a proof with any one bit changed, in either root or the path, is refused", async () => {
  for (const [from, to] of [
    [0, 3],
    [3, 3],
    [4, 7],
    [6, 8],
    [5, 21],
  ] as const) {
    const good = await proven(from, to);
    for (let bit = 0; bit < 256; bit++) {
      expect(verifyConsistency({ ...good, fromRoot: flipBit(good.fromRoot, bit) })).toBe(false);
      if (from > 0) expect(verifyConsistency({ ...good, toRoot: flipBit(good.toRoot, bit) })).toBe(false);
      for (let at = 0; at < good.proof.length; at++) {
        const proof = good.proof.map((hash, other) => (other === at ? flipBit(hash, bit) : hash));
        expect(verifyConsistency({ ...good, proof })).toBe(false);
      }
    }
  }
});

test("a tree in which an old leaf was changed or taken out is not shown to be consistent", async () => {
  for (let from = 1; from <= 20; from++) {
    const changed = LEAVES.slice(0, 33).with(from - 1, LEAVES[69] ?? new Uint8Array());
    const shortened = LEAVES.slice(0, 34).toSpliced(from - 1, 1);
    for (const forged of [changed, shortened]) {
      const proof = await consistencyProof(from, 33, aTree(forged).reader);
      expect(verifyConsistency({ from, to: 33, fromRoot: rootAt(from), toRoot: rootOf(forged), proof })).toBe(false);
    }
  }
});

test("a path with a hash too many or too few is refused", async () => {
  for (let to = 1; to <= 34; to++) {
    for (let from = 0; from <= to; from++) {
      const good = await proven(from, to);
      expect(verifyConsistency({ ...good, proof: [...good.proof, rootAt(1)] })).toBe(false);
      if (good.proof.length > 0) {
        expect(verifyConsistency({ ...good, proof: good.proof.slice(1) })).toBe(false);
        expect(verifyConsistency({ ...good, proof: good.proof.slice(0, -1) })).toBe(false);
      }
    }
  }
});

test("a path that ends below the top of the claimed tree, at a smaller tree's root, is refused", async () => {
  const good = await proven(1, 2);
  expect(verifyConsistency(good)).toBe(true);
  expect(verifyConsistency({ ...good, to: 4 })).toBe(false);
});

test("sizes out of order or out of shape are refused without an error, and named when a proof is asked for", async () => {
  const good = await proven(3, 7);
  for (const from of [-1, 8, 0.5, Number.NaN]) {
    expect(verifyConsistency({ ...good, from })).toBe(false);
    await expect(consistencyProof(from, 7, reader)).rejects.toThrow("is not between 0 and 7");
  }
  expect(verifyConsistency({ from: 0, to: 0, fromRoot: emptyRoot(), toRoot: emptyRoot(), proof: [] })).toBe(true);
  expect(verifyConsistency({ from: 0, to: 0, fromRoot: rootAt(1), toRoot: rootAt(1), proof: [] })).toBe(false);
  expect(verifyConsistency({ ...good, proof: good.proof.map((hash) => hash.subarray(1)) })).toBe(false);
});
