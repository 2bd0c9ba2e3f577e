import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCheckpoint, parseSignedCheckpoint, signCheckpoint, verifyCheckpoint } from "./checkpoint.ts";
import { signerFromSeed } from "./ed25519.ts";
import { toHex } from "./hex.ts";
import { sha256 } from "./sha256.ts";

const ORIGIN = "records.example/ledger";
const signer = await signerFromSeed({ name: ORIGIN, seed: new Uint8Array(32).fill(9) });
const stranger = await signerFromSeed({ name: ORIGIN, seed: new Uint8Array(32).fill(8) });
const ROOT = sha256("a root");
const TEXT = formatCheckpoint({ origin: ORIGIN, size: 42, root: ROOT });
const NOTE = await signCheckpoint(TEXT, signer);

/** C2SP's own example; its key is not published, so it is read and not verified. */
const C2SP_EXAMPLE = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`;

test("the standard's own example is read, and its text is written back the same", () => {
  const read = parseSignedCheckpoint(C2SP_EXAMPLE);
  expect(read).toMatchObject({ origin: "example.com/behind-the-sofa", size: 20_852_163, extensionLines: [] });
  expect(toHex(read.root)).toBe("0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62");
  expect(read.signatures.map(({ name, keyId }) => [name, keyId])).toEqual([
    ["example.com/behind-the-sofa", "033de0ae"],
  ]);
  expect(formatCheckpoint(read)).toBe(read.text);
});

test("a signed checkpoint is verified and gives its fields back, at any size", async () => {
  const sizes = fc.oneof(fc.nat(300), fc.maxSafeNat());
  const roots = fc.uint8Array({ minLength: 32, maxLength: 32 });
  await fc.assert(
    fc.asyncProperty(sizes, roots, async (size, root) => {
      const note = await signCheckpoint(formatCheckpoint({ origin: ORIGIN, size, root }), signer);
      expect(await verifyCheckpoint(note, signer.vkey)).toMatchObject({
        ok: true,
        checkpoint: { origin: ORIGIN, size, root },
      });
    }),
    { numRuns: 30 },
  );
});

test("a checkpoint with any one character changed, added or left out is refused", async () => {
  expect((await verifyCheckpoint(NOTE, signer.vkey)).ok).toBe(true);
  for (let at = 0; at < NOTE.length; at++) {
    const next = String.fromCharCode(NOTE.charCodeAt(at) ^ 1);
    for (const changed of [
      NOTE.slice(0, at) + next + NOTE.slice(at + 1),
      NOTE.slice(0, at) + NOTE.slice(at + 1),
      `${NOTE.slice(0, at)}0${NOTE.slice(at)}`,
    ]) {
      expect((await verifyCheckpoint(changed, signer.vkey)).ok, changed).toBe(false);
    }
  }
});

test("what does not fit is named", async () => {
  const what = async (note: string, vkey: string) => {
    const verdict = await verifyCheckpoint(note, vkey);
    return verdict.ok ? "fits" : verdict.what;
  };
  const elsewhere = await signerFromSeed({ name: "elsewhere.example/ledger", seed: new Uint8Array(32).fill(9) });
  expect(await what(NOTE, signer.vkey)).toBe("fits");
  expect(await what(NOTE, stranger.vkey)).toBe("the checkpoint is not signed by the verifier key");
  expect(await what(NOTE.replace("\n42\n", "\n43\n"), signer.vkey)).toBe(
    "the checkpoint's signature does not fit its text",
  );
  expect(await what(NOTE, elsewhere.vkey)).toBe("the checkpoint is of another log than the verifier key");
  expect(await what(NOTE, "key")).toMatch(/^the verifier key: /);
  expect(await what("hello", signer.vkey)).toBe(
    "the checkpoint: Cannot read the signed note: no blank line before the signatures",
  );
});

test("extension lines are kept and signed", async () => {
  const note = await signCheckpoint(
    formatCheckpoint({ origin: ORIGIN, size: 1, root: ROOT, extensionLines: ["one", "two words"] }),
    signer,
  );
  expect(await verifyCheckpoint(note, signer.vkey)).toMatchObject({
    ok: true,
    checkpoint: { extensionLines: ["one", "two words"] },
  });
  expect((await verifyCheckpoint(note.replace("two words", "two"), signer.vkey)).ok).toBe(false);
});

test("a checkpoint out of shape is not written, and naming the field", () => {
  const good = { origin: ORIGIN, size: 1, root: ROOT };
  expect(() => formatCheckpoint({ ...good, origin: "two words" })).toThrow("origin");
  expect(() => formatCheckpoint({ ...good, origin: "" })).toThrow("origin");
  expect(() => formatCheckpoint({ ...good, size: -1 })).toThrow("size");
  expect(() => formatCheckpoint({ ...good, size: 1.5 })).toThrow("size");
  expect(() => formatCheckpoint({ ...good, root: new Uint8Array(31) })).toThrow("root");
  expect(() => formatCheckpoint({ ...good, extensionLines: [""] })).toThrow("extension line");
  expect(() => formatCheckpoint({ ...good, extensionLines: ["a\nb"] })).toThrow("extension line");
});

test("the log's key signs checkpoints of its own log and nothing else", async () => {
  await expect(signCheckpoint("some text\n", signer)).rejects.toThrow("not three or more full lines");
  await expect(signCheckpoint(TEXT.replace("\n42\n", "\n042\n"), signer)).rejects.toThrow("the size is not a count");
  await expect(signCheckpoint(TEXT.replace("records", "other"), signer)).rejects.toThrow(
    "its origin is not the signer's name",
  );
  await expect(signCheckpoint(`${TEXT}\n`, signer)).rejects.toThrow("not three or more full lines");
});
