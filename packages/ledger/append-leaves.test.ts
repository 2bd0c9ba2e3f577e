import fc from "fast-check";
import { expect, test } from "vitest";
import { aTree, someLeafHashes } from "./a-tree.ts";
import { appendLeaves, frontierAddresses, readFrontier } from "./append-leaves.ts";
import type { TreeEdge } from "./append-leaves.ts";
import { toHex } from "./hex.ts";
import { rootOf } from "./merkle.ts";

const LEAVES = someLeafHashes(130);

function cut(sizes: readonly number[]): Uint8Array[][] {
  let at = 0;
  return sizes.map((size) => LEAVES.slice(at, (at += size)));
}

test("leaf by leaf, every size up to 130 has the root of the definition", () => {
  const { roots } = aTree(...LEAVES.map((leaf) => [leaf]));
  roots.forEach((root, at) => expect(toHex(root)).toBe(toHex(rootOf(LEAVES.slice(0, at + 1)))));
});

test("in two batches, split anywhere, a tree is the tree of one batch: same nodes, root and edge", () => {
  for (let size = 0; size <= 40; size++) {
    const whole = aTree(LEAVES.slice(0, size));
    for (let split = 0; split <= size; split++) {
      const halves = aTree(LEAVES.slice(0, split), LEAVES.slice(split, size));
      expect(halves.edge).toEqual(whole.edge);
      expect(halves.nodes).toEqual(whole.nodes);
      expect(halves.roots.at(-1)).toEqual(whole.roots.at(-1));
    }
  }
});

test("in any batches, empty ones too, the root is that of the definition", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(13), { minLength: 1, maxLength: 10 }), (sizes) => {
      const { edge, roots } = aTree(...cut(sizes));
      expect(toHex(roots.at(-1) ?? new Uint8Array())).toBe(toHex(rootOf(LEAVES.slice(0, edge.size))));
    }),
  );
});

test("no subtree is given out twice, and together they are all the complete ones", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(13), { maxLength: 10 }), (sizes) => {
      let edge: TreeEdge = { size: 0, frontier: [] };
      const given: string[] = [];
      for (const batch of cut(sizes)) {
        const grown = appendLeaves(edge, batch);
        given.push(...grown.newNodes.map(({ level, index }) => `${level}/${index}`));
        edge = grown;
      }
      const all: string[] = [];
      for (let level = 0; 2 ** level <= edge.size; level++) {
        for (let index = 0; index < Math.floor(edge.size / 2 ** level); index++) all.push(`${level}/${index}`);
      }
      expect(given.toSorted()).toEqual(all.toSorted());
    }),
  );
});

test("what was given out is enough to read the edge back and go on", async () => {
  const { reader, edge } = aTree(LEAVES.slice(0, 21), LEAVES.slice(21, 99));
  expect(await readFrontier(99, reader)).toEqual(edge);
  expect(frontierAddresses(99)).toEqual([
    { level: 6, index: 0 },
    { level: 5, index: 2 },
    { level: 1, index: 48 },
    { level: 0, index: 98 },
  ]);
});

test("the edge is left as it was, so that a rolled-back append can be tried again", () => {
  const { edge } = aTree(LEAVES.slice(0, 7));
  const before = structuredClone(edge);
  const first = appendLeaves(edge, LEAVES.slice(7, 12));
  expect(edge).toEqual(before);
  expect(appendLeaves(edge, LEAVES.slice(7, 12))).toEqual(first);
});

test("one leaf after a million costs a handful of hashes, not a million", () => {
  const size = 2 ** 20 - 1;
  const { newNodes } = appendLeaves({ size, frontier: someLeafHashes(20) }, someLeafHashes(1));
  expect(newNodes).toHaveLength(21);
  expect(newNodes.at(-1)).toMatchObject({ level: 20, index: 0 });
});

test("a frontier of another size, a short hash and a size that is no count are refused", () => {
  const three = someLeafHashes(3);
  expect(() => appendLeaves({ size: 3, frontier: three }, [])).toThrow("a size of 3 has 2 frontier hashes, not 3");
  expect(() => appendLeaves({ size: 4, frontier: [] }, [])).toThrow("a size of 4 has 1 frontier hashes, not 0");
  expect(() => appendLeaves({ size: 0, frontier: [] }, [new Uint8Array(31)])).toThrow("a hash is not 32 bytes");
  expect(() => appendLeaves({ size: 1, frontier: [new Uint8Array(3)] }, [])).toThrow("a hash is not 32 bytes");
  for (const size of [-1, 1.5, Number.NaN, 2 ** 53]) {
    expect(() => appendLeaves({ size, frontier: [] }, [])).toThrow("size is not a count");
  }
});

test("a missing node is named", async () => {
  const { reader } = aTree(LEAVES.slice(0, 4));
  await expect(readFrontier(6, reader)).rejects.toThrow("the node at level 1, index 2 is missing");
});
