import fc from "fast-check";
import { expect, test } from "vitest";
import { aTree, someLeafHashes } from "./a-tree.ts";
import { parseHex, toHex } from "./hex.ts";
import { inclusionProof, verifyInclusion } from "./inclusion-proof.ts";
import type { Inclusion } from "./inclusion-proof.ts";
import { leafHash, rootOf } from "./merkle.ts";
import { INCLUSION_PROOFS, ROOTS, VECTOR_LEAF_HASHES } from "./rfc6962-vectors.ts";
import { utf8 } from "./sha256.ts";

const LEAVES = someLeafHashes(70);

async function provenAt(index: number, size: number): Promise<Inclusion> {
  const { reader } = aTree(LEAVES.slice(0, size));
  const leaf = LEAVES[index] ?? new Uint8Array();
  return {
    leafHash: leaf,
    index,
    size,
    proof: await inclusionProof(index, size, reader),
    root: rootOf(LEAVES.slice(0, size)),
  };
}

function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  return bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
}

test.each(INCLUSION_PROOFS)(
  "the proof for leaf $index of $size published leaves is the published one",
  async ({ index, size, proof }) => {
    const { reader } = aTree(VECTOR_LEAF_HASHES);
    expect((await inclusionProof(index, size, reader)).map(toHex)).toEqual(proof);
    const leaf = VECTOR_LEAF_HASHES[index] ?? new Uint8Array();
    const root = parseHex(ROOTS[size] ?? "");
    expect(verifyInclusion({ leafHash: leaf, index, size, proof: proof.map(parseHex), root })).toBe(true);
  },
);

test("every leaf of every tree up to 70 is proven, from a reader that has grown further since", async () => {
  const { reader } = aTree(LEAVES);
  for (let size = 1; size <= 70; size++) {
    const root = rootOf(LEAVES.slice(0, size));
    for (let index = 0; index < size; index++) {
      const proof = await inclusionProof(index, size, reader);
      expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      expect(verifyInclusion({ leafHash: LEAVES[index] ?? root, index, size, proof, root })).toBe(true);
    }
  }
});

test("a proof with any one bit changed, in leaf, root or path, is refused", async () => {
  for (const [index, size] of [
    [0, 1],
    [3, 5],
    [4, 5],
    [6, 7],
    [12, 21],
  ] as const) {
    const good = await provenAt(index, size);
    expect(verifyInclusion(good)).toBe(true);
    for (let bit = 0; bit < 256; bit++) {
      expect(verifyInclusion({ ...good, leafHash: flipBit(good.leafHash, bit) })).toBe(false);
      expect(verifyInclusion({ ...good, root: flipBit(good.root, bit) })).toBe(false);
      for (let at = 0; at < good.proof.length; at++) {
        const proof = good.proof.map((hash, other) => (other === at ? flipBit(hash, bit) : hash));
        expect(verifyInclusion({ ...good, proof })).toBe(false);
      }
    }
  }
});

test("a proof for one place is not a proof for another", async () => {
  for (let size = 1; size <= 33; size++) {
    for (let index = 0; index < size; index++) {
      const good = await provenAt(index, size);
      for (let other = -1; other <= size; other++) {
        expect(verifyInclusion({ ...good, index: other })).toBe(other === index);
      }
    }
  }
});

test("a path with a hash too many, too few, or out of order is refused", async () => {
  const place = fc
    .integer({ min: 3, max: 70 })
    .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1) }));
  await fc.assert(
    fc.asyncProperty(place, async ({ index, size }) => {
      const good = await provenAt(index, size);
      const extra = leafHash(utf8("extra"));
      expect(verifyInclusion({ ...good, proof: [...good.proof, extra] })).toBe(false);
      expect(verifyInclusion({ ...good, proof: [extra, ...good.proof] })).toBe(false);
      expect(verifyInclusion({ ...good, proof: good.proof.slice(1) })).toBe(false);
      expect(verifyInclusion({ ...good, proof: good.proof.slice(0, -1) })).toBe(false);
      if (good.proof.length > 1) expect(verifyInclusion({ ...good, proof: good.proof.toReversed() })).toBe(false);
    }),
  );
});

test("a path that leads on past the top of the claimed tree, to a larger tree's root, is refused", () => {
  const [first, second] = someLeafHashes(2);
  if (first === undefined || second === undefined) throw new Error("two leaves were asked for");
  const root = rootOf([first, second]);
  expect(verifyInclusion({ leafHash: second, index: 1, size: 2, proof: [first], root })).toBe(true);
  expect(verifyInclusion({ leafHash: second, index: 0, size: 1, proof: [first], root })).toBe(false);
});

test("a proof out of shape is refused without an error", async () => {
  const good = await provenAt(2, 5);
  for (const index of [-1, 5, 1.5, Number.NaN]) expect(verifyInclusion({ ...good, index })).toBe(false);
  for (const size of [0, -1, 2.5, Number.POSITIVE_INFINITY]) expect(verifyInclusion({ ...good, size })).toBe(false);
  expect(verifyInclusion({ ...good, proof: good.proof.map((hash) => hash.subarray(1)) })).toBe(false);
  expect(verifyInclusion({ ...good, leafHash: new Uint8Array(0) })).toBe(false);
});

test("a place outside the tree and a missing node are named", async () => {
  const { reader } = aTree(LEAVES.slice(0, 4));
  await expect(inclusionProof(4, 4, reader)).rejects.toThrow("4 is not below 4");
  await expect(inclusionProof(0, 0, reader)).rejects.toThrow("0 is not below 0");
  await expect(inclusionProof(0, 5, reader)).rejects.toThrow("the node at level 0, index 4 is missing");
});
