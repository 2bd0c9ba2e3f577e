import { describe, expect, it } from "vitest";
import { aTree, someLeafHashes } from "../a-tree.ts";
import { formatCheckpoint, signCheckpoint } from "../checkpoint.ts";
import { consistencyProof } from "../consistency-proof.ts";
import { signerFromSeed } from "../ed25519.ts";
import { toHex } from "../hex.ts";
import { utf8 } from "../sha256.ts";
import { anExportedNote, exampleSigner } from "./an-exported-note.ts";
import { renderExportedNote, type ExportedNote } from "./exported-note.ts";
import { verifyExportedNote, type VerifyNoteOptions } from "./verify-exported-note.ts";

const bytesOf = (note: ExportedNote) => utf8(renderExportedNote(note));

async function findingsOf(note: ExportedNote, options: VerifyNoteOptions = {}) {
  const { findings } = await verifyExportedNote(bytesOf(note), options);
  return findings.map(({ at, what }) => `${at}: ${what}`);
}

describe("a whole exported note", () => {
  it("fits, and says what was proven and what was not", async () => {
    const verdict = await verifyExportedNote(bytesOf(await anExportedNote()));
    expect(verdict).toMatchObject({ ok: true, findings: [] });
    expect(verdict.proven.join("\n")).toContain("Signed by Mira Fictional, LCSW as author at 2026-01-31T09:05:00.000Z");
    expect(verdict.notProven.join("\n")).toMatch(/compare its key.*\n.*\nThat nothing more was added after/);
  });

  it("fits with a group's part and with what was added after", async () => {
    const note = await anExportedNote({ isOfGroup: true, additions: [{ text: "Later." }, { kind: "correction" }] });
    const verdict = await verifyExportedNote(bytesOf(note), { key: exampleSigner.vkey });
    expect(verdict.findings).toEqual([]);
    expect(verdict.proven.filter((line) => line.startsWith("Added after"))).toHaveLength(2);
    expect(verdict.proven).toContain("The ledger's key is the one that you gave.");
  });

  it("says of what was added who added it, and that it takes the note back", async () => {
    const additions = [{ kind: "late-entry" }, { kind: "retraction" }, { kind: "addendum", name: "Ruth Sample" }];
    const { proven } = await verifyExportedNote(bytesOf(await anExportedNote({ additions })));
    expect(proven.filter((line) => line.startsWith("Added after"))).toEqual([
      expect.stringMatching(/^Added after: late entry at 2026/),
      expect.stringMatching(/^Added after: retraction, which takes this note back, at 2026/),
      expect.stringMatching(/^Added after: addendum, by Ruth Sample, at 2026/),
    ]);
  });

  it("fits however mail and editors have spaced it", async () => {
    const text = JSON.stringify(await anExportedNote());
    expect((await verifyExportedNote(utf8(text))).ok).toBe(true);
    expect(
      (await verifyExportedNote(utf8(JSON.stringify(JSON.parse(text), null, "\t").replaceAll("\n", "\r\n")))).ok,
    ).toBe(true);
  });
});

describe("what does not fit is named", () => {
  it("a word in the note, in the digest beside it, in the group's part, in an addition", async () => {
    const note = await anExportedNote({ isOfGroup: true, additions: [{ text: "Later." }] });
    const changed = (from: string, to: string): ExportedNote => JSON.parse(renderExportedNote(note).replace(from, to));
    expect(await findingsOf(changed("Slept badly", "Slept madly"))).toEqual([
      "note.content: its SHA-256 is not the digest beside it",
    ]);
    expect(await findingsOf(changed("Urge", "Urgs"))).toEqual([
      "shared.content: its SHA-256 is not the digest beside it",
    ]);
    expect(await findingsOf(changed("Later.", "Later!"))).toEqual([
      "after[0].content: its SHA-256 is not the digest beside it",
    ]);
    expect(await findingsOf({ ...note, note: { ...note.note, digest: "ab".repeat(32) } })).toEqual([
      "note.content: its SHA-256 is not the digest beside it",
      "signatures[0].facts.noteDigest: the signature is over something else",
    ]);
  });

  it("a signature that was taken from another note, and none at all", async () => {
    const [note, other] = [await anExportedNote(), await anExportedNote({ isOfGroup: true })];
    const checkpoint = { ...note, signatures: other.signatures };
    expect(await findingsOf(checkpoint)).toContain(
      "signatures[0].facts.noteDigest: the signature is over something else",
    );
    expect(await findingsOf({ ...note, signatures: [] })).toEqual(["signatures: the author's is not among them"]);
  });

  it("the name, credential and time beside a signature", async () => {
    const note = await anExportedNote();
    const [signature] = note.signatures;
    if (signature === undefined) throw new Error("no signature");
    expect(await findingsOf({ ...note, signatures: [{ ...signature, name: "Another" }] })).toEqual([
      "signatures[0].name: what was signed says another",
    ]);
    const facts = { ...signature.facts, signedAt: "2026-01-31T09:06:00.000Z" };
    expect(await findingsOf({ ...note, signatures: [{ ...signature, facts }] })).toEqual([
      "signatures[0].entry.leaf: the ledger's entry is about something else",
      "signatures[0].entry.leaf: the ledger's entry says another time",
      "signatures[0].facts.signedAt: what was signed says another",
    ]);
  });

  it("an addition to another note, also with a true entry", async () => {
    const note = await anExportedNote({ additions: [{ noteId: "018f0000-0000-7000-8000-000000000002" }] });
    expect(await findingsOf(note)).toEqual(["after[0].content: it was added to another note"]);
  });

  it("a supervisor's signature under an addition that is another, or is not in the file", async () => {
    const first = await anExportedNote({ additions: [{ text: "Later." }] });
    const digest = first.after[0]?.digest ?? "";
    const signed = { kind: "co-signature", id: "2", additionId: "1", additionDigest: digest };
    const under = (given: object = {}) => anExportedNote({ additions: [{ text: "Later." }, { ...signed, ...given }] });
    const verdict = await verifyExportedNote(bytesOf(await under()));
    expect(verdict.findings).toEqual([]);
    expect(verdict.proven.join("\n")).toContain("the addition at place 4, at 2026-01-31T09:05:00.000Z, place 5");
    const missing = ["after[1].content: the addition that it co-signs is not in this file"];
    expect(await findingsOf(await under({ additionDigest: "ab".repeat(32) }))).toEqual(missing);
    expect(await findingsOf(await under({ additionId: "3" }))).toEqual(missing);
    expect(
      await findingsOf(await anExportedNote({ additions: [{ text: "x" }, { ...signed, kind: "addendum" }] })),
    ).toEqual(expect.arrayContaining(["after[1].entry.leaf: the ledger's entry is of another kind"]));
  });

  it("what stands twice, as if it had been done twice", async () => {
    const note = await anExportedNote({ isOfGroup: true, additions: [{ text: "Later." }, { text: "Later still." }] });
    const [signature, first] = [note.signatures[0], note.after[0]];
    if (signature === undefined || first === undefined) throw new Error("nothing to repeat");
    const twice = "the same act stands in this file twice";
    expect(await findingsOf({ ...note, signatures: [signature, signature] })).toEqual([
      `signatures[1].entry: ${twice}`,
    ]);
    expect(await findingsOf({ ...note, after: [first, ...note.after] })).toEqual([`after[1].entry: ${twice}`]);
    const taken = await anExportedNote({ additions: [{ kind: "retraction" }] });
    const entry = taken.after[0]?.entry;
    if (entry === undefined) throw new Error("nothing to repeat");
    expect(await findingsOf({ ...taken, carriedHere: { entry } })).toEqual([`carriedHere.entry: ${twice}`]);
  });

  it("additions in another order than they were made in", async () => {
    const later = "2026-02-02T09:05:00.000Z";
    const note = await anExportedNote({ additions: [{ text: "Later." }, { text: "Later still.", at: later }] });
    expect(await findingsOf(note)).toEqual([]);
    expect(await findingsOf({ ...note, after: note.after.toReversed() })).toEqual([
      "after[1]: it was added before the one above it",
    ]);
  });

  it("an addition under an entry of another kind, and one of a kind that nobody knows", async () => {
    const kinds = async (kind: string, as: string) => {
      const note = await anExportedNote({ additions: [{ kind, as }] });
      return (await findingsOf(note)).filter((line) => line.includes("kind"));
    };
    for (const kind of ["late-entry", "moved", "carried", "amendment-request", "disagreement"])
      expect(await kinds(kind, "")).toEqual([]);
    const other = ["after[0].entry.leaf: the ledger's entry is of another kind"];
    expect(await kinds("addendum", "retraction")).toEqual(other);
    expect(await kinds("something", "addendum")).toEqual(other);
  });

  it("another ledger's key, one that was not handed over, and a JWK that is another", async () => {
    const note = await anExportedNote();
    expect(await findingsOf(note, { key: "another+key" })).toEqual(["ledger.vkey: it is not the key that you gave"]);
    const jwk = { ...note.ledger.jwk, x: note.ledger.jwk.x.replace(/.$/, "A") };
    expect(await findingsOf({ ...note, ledger: { ...note.ledger, jwk } })).toEqual([
      "ledger.jwk: it is another key than the verifier key",
    ]);
  });

  it("a file that is none: cut short, a key twice, another spelling, a field too many", async () => {
    const text = renderExportedNote(await anExportedNote());
    const whatOf = async (changed: string) => (await verifyExportedNote(utf8(changed))).findings;
    expect(await whatOf(text.slice(0, 900))).toEqual([{ at: "file", what: expect.stringContaining("no JSON") }]);
    expect(await whatOf(text.replace('"name":', '"name": "Someone Else",\n "name":'))).toEqual([
      { at: "file", what: expect.stringContaining("a key twice") },
    ]);
    expect(await whatOf(text.replace("Mira", "\\u004dira"))).toEqual([
      { at: "file", what: expect.stringContaining("another way") },
    ]);
    expect(await whatOf(text.replace('"notProven": {', '"remark": "fine",\n"notProven": {'))).toEqual([
      { at: "file", what: "it has a field that does not belong there" },
    ]);
    expect(await whatOf('{"goldthread":"packet/1"}')).toEqual([
      { at: "goldthread", what: expect.stringContaining("no exported note") },
    ]);
    expect((await verifyExportedNote(Uint8Array.of(0xff, 0xfe))).findings).toEqual([
      { at: "file", what: "it is no UTF-8 text" },
    ]);
  });
});

describe("a checkpoint that somebody kept", () => {
  const tree = aTree(someLeafHashes(3), someLeafHashes(8).slice(3));
  const sign = (size: number, root: Uint8Array | undefined) =>
    signCheckpoint(
      formatCheckpoint({ origin: exampleSigner.name, size, root: root ?? new Uint8Array() }),
      exampleSigner,
    );

  it("is continued by the note's, or says that history was rewritten", async () => {
    const note = await anExportedNote();
    const kept = await sign(3, tree.roots[0]);
    const grown = { ...note, ledger: { ...note.ledger, checkpoint: await sign(8, tree.roots[1]) } };
    const proof = (await consistencyProof(3, 8, tree.reader)).map(toHex);
    const about = async (given: ExportedNote, older: VerifyNoteOptions["older"]) =>
      (await findingsOf(given, { older })).filter((line) => line.startsWith("the kept checkpoint"));
    expect(await about(grown, { checkpoint: kept, consistency: { from: 3, to: 8, proof } })).toEqual([]);
    expect(await about(grown, { checkpoint: kept })).toEqual([
      "the kept checkpoint: it is of another size, and that takes a consistency proof from 3 to 8",
    ]);
    expect(await about(grown, { checkpoint: kept, consistency: { from: 2, to: 8, proof } })).toEqual([
      "the kept checkpoint: the consistency proof is not from 3 to 8",
    ]);
    const rewritten = await sign(3, someLeafHashes(4)[3]);
    expect(await about(grown, { checkpoint: rewritten, consistency: { from: 3, to: 8, proof } })).toEqual([
      "the kept checkpoint: the history before it was rewritten: the one does not continue the other",
    ]);
    expect(await about(note, { checkpoint: note.ledger.checkpoint })).toEqual([]);
  });

  it("is taken by the key of its size, where a restored copy signs under another one by now", async () => {
    const note = await anExportedNote();
    const before = await signerFromSeed({ name: "before.example/ledger", seed: new Uint8Array(32).fill(9) });
    const root = tree.roots[0] ?? new Uint8Array();
    const kept = await signCheckpoint(formatCheckpoint({ origin: before.name, size: 3, root }), before);
    const grown = { ...note, ledger: { ...note.ledger, checkpoint: await sign(8, tree.roots[1]) } };
    const proof = (await consistencyProof(3, 8, tree.reader)).map(toHex);
    const about = async (earlier: readonly { vkey: string; upTo: number }[]) =>
      (
        await findingsOf(grown, { older: { checkpoint: kept, consistency: { from: 3, to: 8, proof, earlier } } })
      ).filter((line) => line.startsWith("the kept checkpoint"));
    expect(await about([{ vkey: before.vkey, upTo: 3 }])).toEqual([]);
    // Beyond its epoch, or by a ledger that never had that key, it counts for nothing.
    expect(await about([{ vkey: before.vkey, upTo: 2 }])).toHaveLength(1);
    expect(await about([])).toHaveLength(1);
  });
});
