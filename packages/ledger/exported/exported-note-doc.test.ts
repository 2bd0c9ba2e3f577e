import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toBase64 } from "../base64.ts";
import { canonicalJson } from "../canonical-json.ts";
import { parseSignedCheckpoint } from "../checkpoint.ts";
import { parseHex, toHex } from "../hex.ts";
import { leafHash, nodeHash } from "../merkle.ts";
import { sha256, utf8 } from "../sha256.ts";
import { parseVerifierKey } from "../verifier-key.ts";
import { ENTRY_KINDS } from "../entry-kinds.ts";
import { anExportedNote } from "./an-exported-note.ts";
import { entryKindOfAddition } from "./entry-kind-of-addition.ts";
import { verifyExportedNote } from "./verify-exported-note.ts";

const page = readFileSync(new URL("../../../docs/exported-note.md", import.meta.url), "utf8");
const printed = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

test("the example that the page prints is what the ledger makes, and it fits", async () => {
  expect(JSON.parse(printed)).toEqual(await anExportedNote({ before: 1 }));
  expect(await verifyExportedNote(utf8(printed))).toMatchObject({ ok: true, findings: [] });
});

test("each step that the page works through comes out as it says, lengths included", async () => {
  const { note, signatures, ledger } = await anExportedNote({ before: 1 });
  const [signature] = signatures;
  if (signature === undefined) throw new Error("the example is signed");
  const facts = canonicalJson(signature.facts);
  expect(facts).toBe(JSON.stringify(signature.facts));
  const leaf = leafHash(utf8(signature.entry.leaf));
  const root = nodeHash(parseHex(signature.entry.proof[0] ?? ""), leaf);
  const { text, signatures: lines } = parseSignedCheckpoint(ledger.checkpoint);
  const { keyId, publicKey } = parseVerifierKey(ledger.vkey);
  for (const [bytes, result] of [
    [`${utf8(note.content).length}`, toHex(sha256(note.content))],
    [`${utf8(facts).length}`, toHex(sha256(facts))],
    [`1 + ${utf8(signature.entry.leaf).length}`, toHex(leaf)],
    ["1 + 32 + 32", toHex(root)],
    ["", toBase64(root)],
    [`${utf8(text).length}`, toHex(utf8(text))],
    ["32", toHex(publicKey)],
    ["", keyId],
    ["64", toHex(lines[0]?.signature ?? new Uint8Array())],
  ] as const)
    expect(page).toMatch(new RegExp(`\\| *${bytes.replaceAll("+", "\\+")} *\\| \`${result.replaceAll("+", "\\+")}\``));
});

test("every kind of addition stands in the page with the kind of its leaf, and no other does", () => {
  const table = page.slice(page.indexOf("| `kind` | leaf's kind |"), page.indexOf("## A kept checkpoint"));
  const rows = [...table.matchAll(/^\| `([a-z-]+)` \| `([a-z-]+)` \| /gmu)].map(([, kind, as]) => [kind, as]);
  expect(rows).toEqual(Object.entries(entryKindOfAddition));
});

test("docs/ledger.md says of every kind of entry what it is about", () => {
  const ledger = readFileSync(new URL("../../../docs/ledger.md", import.meta.url), "utf8");
  const table = ledger.slice(ledger.indexOf("## What an entry is about"), ledger.indexOf("## How it is checked"));
  const told = [...table.matchAll(/^\| (`[^|]*) \|/gmu)].flatMap(([, cell = ""]) =>
    cell.replaceAll("`", "").split(", "),
  );
  expect(told.toSorted()).toEqual(ENTRY_KINDS.toSorted());
});
