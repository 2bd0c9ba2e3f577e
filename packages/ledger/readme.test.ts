import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aTree } from "./a-tree.ts";
import { formatCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { signerFromSeed } from "./ed25519.ts";
import { buildEntry } from "./entry.ts";
import { ENTRY_KINDS } from "./entry-kinds.ts";
import type { EntryKind } from "./entry-kinds.ts";
import { toHex } from "./hex.ts";
import { inclusionProof } from "./inclusion-proof.ts";
import { sha256 } from "./sha256.ts";
import { verifyProof } from "./verify-proof.ts";

const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");

function anAct(kind: EntryKind, record: string, at: number) {
  const time = `2026-01-31T09:05:0${at}.000Z`;
  return buildEntry({ kind, at: time, subject: toHex(sha256(record)), salt: new Uint8Array(32).fill(at + 1) });
}

test("the example that the README prints is what the ledger makes, and it verifies", async () => {
  const leaves = [
    anAct("epoch", "the practice begins", 0),
    anAct("note-signed", "a note", 1),
    anAct("addendum", "an addendum", 2),
  ];
  const { reader, roots } = aTree(leaves.map(({ hash }) => hash));
  const [, signed] = leaves;
  const [root] = roots;
  if (signed === undefined || root === undefined) throw new Error("the example has no second leaf");
  const signer = await signerFromSeed({ name: "records.example/ledger", seed: new Uint8Array(32).fill(1) });
  const example = {
    leaf: signed.leaf,
    index: 1,
    size: 3,
    proof: (await inclusionProof(1, 3, reader)).map(toHex),
    signedCheckpoint: await signCheckpoint(formatCheckpoint({ origin: signer.name, size: 3, root }), signer),
    vkey: signer.vkey,
    subject: toHex(sha256("a note")),
  };
  const printed: unknown = JSON.parse(/```json\n([^`]*)```/.exec(readme)?.[1] ?? "");
  expect(printed).toEqual(example);
  expect(await verifyProof(example)).toEqual({ ok: true });
  expect(readme).toContain(toHex(signed.hash));
  expect(readme).toContain(toHex(root));
});

test("the README names every kind of entry", () => {
  for (const kind of ENTRY_KINDS) expect(readme).toContain(`\`${kind}\``);
});
