import { expect, test } from "vitest";
import { parseHex, toHex } from "./hex.ts";
import { emptyRoot, leafHash, nodeHash, rootOf } from "./merkle.ts";
import { ROOTS, VECTOR_LEAF_HASHES } from "./rfc6962-vectors.ts";

test("the leaf, node and empty hashes are those that Certificate Transparency publishes", () => {
  expect(toHex(emptyRoot())).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(toHex(leafHash(parseHex("")))).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  expect(toHex(leafHash(parseHex("00")))).toBe("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7");
  expect(toHex(leafHash(parseHex("101112131415161718191a1b1c1d1e1f")))).toBe(
    "3bfb960453ebaebf33727da7a1f4db38acc051d381b6da20d6d4e88f0eabfd7a",
  );
  const left = parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
  const right = parseHex("202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f");
  expect(toHex(nodeHash(left, right))).toBe("1a378704c17da31e2d05b6d121c2bb2c7d76f6ee6fa8f983e596c2d034963c57");
});

test.each(ROOTS.map((root, at) => [at, root] as const))(
  "the tree of the first %i published leaves has the published root",
  (size, root) => {
    expect(toHex(rootOf(VECTOR_LEAF_HASHES.slice(0, size)))).toBe(root);
  },
);

test("a node over anything but two whole hashes is refused", () => {
  expect(() => nodeHash(new Uint8Array(31), new Uint8Array(33))).toThrow("both halves must be 32 bytes");
});
