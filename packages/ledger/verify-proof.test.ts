import { expect, test } from "vitest";
import { aTree } from "./a-tree.ts";
import { formatCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { signerFromSeed } from "./ed25519.ts";
import { buildEntry } from "./entry.ts";
import { toHex } from "./hex.ts";
import { inclusionProof } from "./inclusion-proof.ts";
import { sha256 } from "./sha256.ts";
import { verifyProof } from "./verify-proof.ts";
import type { Proof } from "./verify-proof.ts";

const ORIGIN = "records.example/ledger";
const signer = await signerFromSeed({ name: ORIGIN, seed: new Uint8Array(32).fill(9) });
const subjects = Array.from({ length: 11 }, (_, at) => toHex(sha256(`record ${at}`)));
const entries = subjects.map((subject, at) =>
  buildEntry({ kind: "note-signed", at: `2026-01-31T09:05:00.0${10 + at}Z`, subject, salt: sha256(`salt ${at}`) }),
);
const { reader, roots } = aTree(entries.map(({ hash }) => hash));
const signedCheckpoint = await signCheckpoint(
  formatCheckpoint({ origin: ORIGIN, size: 11, root: roots[0] ?? new Uint8Array() }),
  signer,
);

async function aProof(index: number): Promise<Proof> {
  const proof = (await inclusionProof(index, 11, reader)).map(toHex);
  return { leaf: entries[index]?.leaf ?? "", index, size: 11, proof, signedCheckpoint, vkey: signer.vkey };
}

async function whatOf(change: Partial<Proof>): Promise<string> {
  const verdict = await verifyProof({ ...(await aProof(6)), ...change });
  return verdict.ok ? "fits" : verdict.what;
}

test("every entry of the log is proven with nothing but its proof and the log's public key", async () => {
  for (let index = 0; index < 11; index++) expect(await verifyProof(await aProof(index))).toEqual({ ok: true });
});

test("the proof speaks of the record that it is asked about", async () => {
  expect(await whatOf({ subject: subjects[6] ?? "" })).toBe("fits");
  expect(await whatOf({ subject: subjects[5] ?? "" })).toBe("the entry is about another record");
});

test("what does not fit is named, the first thing first", async () => {
  const other = await aProof(7);
  expect(await whatOf({})).toBe("fits");
  expect(await whatOf({ leaf: "x" })).toBe("the leaf: Not canonical JSON: the text is not JSON");
  expect(await whatOf({ leaf: "x", vkey: "x" })).toMatch(/^the leaf: /);
  expect(await whatOf({ vkey: "x" })).toMatch(/^the verifier key: /);
  expect(await whatOf({ signedCheckpoint: "x" })).toMatch(/^the checkpoint: /);
  expect(await whatOf({ signedCheckpoint: signedCheckpoint.replace("\n11\n", "\n12\n"), size: 12 })).toBe(
    "the checkpoint's signature does not fit its text",
  );
  expect(await whatOf({ size: 12 })).toBe("the proof is for another tree size than the checkpoint");
  expect(await whatOf({ index: 11 })).toBe("the entry's place is outside the tree");
  expect(await whatOf({ index: -1 })).toBe("the entry's place is outside the tree");
  expect(await whatOf({ proof: ["AB"] })).toBe("a hash in the proof is not 64 lowercase hexadecimal digits");
  const astray = "the entry and its proof do not lead to the checkpoint's root";
  expect(await whatOf({ index: 7 })).toBe(astray);
  expect(await whatOf({ leaf: other.leaf })).toBe(astray);
  expect(await whatOf({ proof: other.proof })).toBe(astray);
  expect(await whatOf({ proof: [] })).toBe(astray);
});

test("a leaf in which any field was changed is refused", async () => {
  const { leaf } = await aProof(6);
  for (const [from, to] of [
    ["2026", "2027"],
    ["note-signed", "addendum"],
    [subjects[6] ?? "", subjects[5] ?? ""],
  ] as const) {
    expect(leaf).toContain(from);
    expect(await whatOf({ leaf: leaf.replace(from, to) })).toBe(
      "the entry and its proof do not lead to the checkpoint's root",
    );
  }
});
