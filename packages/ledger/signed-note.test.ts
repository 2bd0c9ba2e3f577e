import { expect, test } from "vitest";
import { signerFromSeed } from "./ed25519.ts";
import { parseBase64 } from "./base64.ts";
import { checkNoteSignature, parseSignedNote, signNote } from "./signed-note.ts";
import { formatVerifierKey, parseVerifierKey } from "./verifier-key.ts";

/*
 * The keys, text and signatures of Go's own suite (golang.org/x/mod/sumdb/note, note_test.go), which C2SP's format
 * was taken from. Ed25519 is deterministic, so signing must give them byte for byte.
 */
const PETER_VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const ENOCH_VKEY = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
const PETER_SEED = parseBase64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz").subarray(1);
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const PETER =
  "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const ENOCH =
  "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

function check(note: string, vkey: string): Promise<string> {
  return checkNoteSignature(parseSignedNote(note), parseVerifierKey(vkey));
}

test("signing the published text with the published key gives the published note", async () => {
  const signer = await signerFromSeed({ name: "PeterNeumann", seed: PETER_SEED });
  expect(signer.vkey).toBe(PETER_VKEY);
  expect(signer.keyId).toBe("c74f20a3");
  expect(await signNote(TEXT, signer)).toBe(`${TEXT}\n${PETER}`);
});

test("the published notes are signed by whom they say, and other keys' signatures are passed over", async () => {
  expect(await check(`${TEXT}\n${PETER}`, PETER_VKEY)).toBe("signed");
  expect(await check(`${TEXT}\n${PETER}${ENOCH}`, PETER_VKEY)).toBe("signed");
  expect(await check(`${TEXT}\n${PETER}${ENOCH}`, ENOCH_VKEY)).toBe("signed");
  expect(await check(`${TEXT}\n${PETER}`, ENOCH_VKEY)).toBe("not signed");
});

test("one false signature under a known key spoils the note, also beside a true one", async () => {
  const falsified = PETER.replace("x08go/ZJ", "x08go/ZK");
  expect(await check(`${TEXT}\n${falsified}`, PETER_VKEY)).toBe("forged");
  expect(await check(`${TEXT}\n${PETER}${falsified}`, PETER_VKEY)).toBe("forged");
  expect(await check(`${TEXT.replace("problem is", "problem was")}\n${PETER}`, PETER_VKEY)).toBe("forged");
});

test.each([
  ["no signature", TEXT],
  ["an empty signature block", `${TEXT}\n`],
  ["no last newline", `${TEXT}\n${PETER.slice(0, -1)}`],
  ["a control character", `\u0001${TEXT}\n${PETER}`],
  ["a tab", `${TEXT.replace(" ", "\t")}\n${PETER}`],
  ["a carriage return", `${TEXT.replace("\n", "\r\n")}\n${PETER}`],
  ["a lone surrogate", `\ud800${TEXT}\n${PETER}`],
  ["a name with a space", `${TEXT}\n${PETER.replace("PeterNeumann", "Bad Name")}`],
  ["a name with a plus", `${TEXT}\n${PETER.replace("PeterNeumann", "Bad+Name")}`],
  ["another dash", `${TEXT}\n${PETER.replace("—", "-")}`],
  ["a line that is no signature", `${TEXT}\n${PETER}Unexpected line.\n`],
  ["a signature without padding", `${TEXT}\n${PETER.replace("=", "")}`],
  ["a signature with loose trailing bits", `${TEXT}\n${PETER.replace("AM=", "AN=")}`],
  ["a signature of the key id alone", `${TEXT}\n— PeterNeumann x08gow==\n`],
  ["too many signatures", `${TEXT}\n${PETER.repeat(65)}`],
])("a note with %s is refused", (_, note) => {
  expect(() => parseSignedNote(note)).toThrow();
});

test("sixteen signatures, the number that every verifier must take, are taken", async () => {
  expect(await check(`${TEXT}\n${PETER.repeat(16)}`, PETER_VKEY)).toBe("signed");
});

test("a verifier key with any part cut off or any one character changed is refused", () => {
  expect(parseVerifierKey(PETER_VKEY).name).toBe("PeterNeumann");
  for (let from = 0; from <= PETER_VKEY.length; from++) {
    for (let to = from + 1; to <= PETER_VKEY.length; to++) {
      if (from > 0 || to < PETER_VKEY.length) expect(() => parseVerifierKey(PETER_VKEY.slice(from, to))).toThrow();
    }
  }
  for (let at = 0; at < PETER_VKEY.length; at++) {
    const next = String.fromCharCode(PETER_VKEY.charCodeAt(at) + 1);
    expect(() => parseVerifierKey(PETER_VKEY.slice(0, at) + next + PETER_VKEY.slice(at + 1))).toThrow();
  }
});

test("a verifier key of another length or algorithm is refused even with the key id that fits it", () => {
  expect(() =>
    parseVerifierKey("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=="),
  ).toThrow();
  expect(() => parseVerifierKey("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")).toThrow(
    "not an Ed25519 key",
  );
});

test("a verifier key is written as it is read", () => {
  for (const vkey of [PETER_VKEY, ENOCH_VKEY]) {
    const { name, publicKey } = parseVerifierKey(vkey);
    expect(formatVerifierKey(name, publicKey)).toBe(vkey);
  }
  expect(() => formatVerifierKey("two words", new Uint8Array(32))).toThrow("Cannot write the verifier key");
  expect(() => formatVerifierKey("name", new Uint8Array(31))).toThrow("not 32 bytes");
});

test("a text that does not end in a newline is not signed", async () => {
  const signer = await signerFromSeed({ name: "PeterNeumann", seed: PETER_SEED });
  await expect(signNote("abc", signer)).rejects.toThrow("does not end in a newline");
  await expect(signerFromSeed({ name: "PeterNeumann", seed: new Uint8Array(31) })).rejects.toThrow("not 32 bytes");
});
