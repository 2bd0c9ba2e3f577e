import { concatBytes } from "@noble/hashes/utils.js";
import { parseBase64, toBase64 } from "./base64.ts";
import { verifyEd25519 } from "./ed25519.ts";
import type { NoteSigner } from "./ed25519.ts";
import { parseHex, toHex } from "./hex.ts";
import { utf8 } from "./sha256.ts";
import { isKeyName } from "./verifier-key.ts";
import type { VerifierKey } from "./verifier-key.ts";

/*
 * C2SP signed-note (https://c2sp.org/signed-note): a text, a blank line, and one line a signature. "Note" is that
 * standard's word and has nothing to do with a clinical note. Files MUST be read as UTF-8 with errors fatal.
 */

/** One signature line; `keyId` is 8 lowercase hexadecimal digits. */
export type NoteSignature = { readonly name: string; readonly keyId: string; readonly signature: Uint8Array };

/** `text` is what was signed, with its last newline. */
export type SignedNote = { readonly text: string; readonly signatures: readonly NoteSignature[] };

/** The standard asks for at least 16 and for some limit; these leave room for witnesses and large signatures. */
const MAX_SIGNATURES = 64;
const MAX_CHARACTERS = 1_000_000;
const KEY_ID_LENGTH = 4;

/** Signs a text, which MUST end in a newline and hold no other control character. Gives the whole signed note. */
export async function signNote(text: string, signer: NoteSigner): Promise<string> {
  checkText(text);
  if (!isKeyName(signer.name)) throw new Error("Cannot sign the note: the signer's name is not a key name");
  const signature = await signer.sign(utf8(text));
  return `${text}\n— ${signer.name} ${toBase64(concatBytes(parseHex(signer.keyId), signature))}\n`;
}

/** Takes a signed note apart. Throws an Error for anything out of form; says nothing about who signed. */
export function parseSignedNote(note: string): SignedNote {
  if (note.length > MAX_CHARACTERS)
    throw new Error(`Cannot read the signed note: it is longer than ${MAX_CHARACTERS} characters`);
  const split = note.lastIndexOf("\n\n");
  if (split < 0) throw new Error("Cannot read the signed note: no blank line before the signatures");
  const text = note.slice(0, split + 1);
  const block = note.slice(split + 2);
  checkText(text);
  if (!block.endsWith("\n")) throw new Error("Cannot read the signed note: the signatures do not end in a newline");
  const lines = block.slice(0, -1).split("\n");
  if (lines.length > MAX_SIGNATURES)
    throw new Error(`Cannot read the signed note: more than ${MAX_SIGNATURES} signatures`);
  return { text, signatures: lines.map(parseSignatureLine) };
}

function parseSignatureLine(line: string): NoteSignature {
  const [dash, name = "", encoded = "", ...rest] = line.split(" ");
  if (dash !== "—" || rest.length > 0 || !isKeyName(name))
    throw new Error("Cannot read the signed note: a signature line is out of form");
  const bytes = parseBase64(encoded);
  if (bytes.length <= KEY_ID_LENGTH) throw new Error("Cannot read the signed note: a signature is too short");
  return { name, keyId: toHex(bytes.subarray(0, KEY_ID_LENGTH)), signature: bytes.subarray(KEY_ID_LENGTH) };
}

function checkText(text: string): void {
  if (!text.endsWith("\n")) throw new Error("Signed note out of form: the text does not end in a newline");
  const hasControl = text.split("").some((char) => char < " " && char !== "\n");
  if (hasControl || !text.isWellFormed()) {
    throw new Error("Signed note out of form: the text holds a control character or a lone surrogate");
  }
}

/**
 * Whether this key signed the note: "signed", "not signed" by it at all, or "forged" (its name and id stand on a
 * signature that is not its own). As the standard asks, other keys' signatures are passed over, and one forged
 * signature under this key spoils the note.
 */
export async function checkNoteSignature(
  note: SignedNote,
  key: VerifierKey,
): Promise<"signed" | "not signed" | "forged"> {
  const own = note.signatures.filter(({ name, keyId }) => name === key.name && keyId === key.keyId);
  if (own.length === 0) return "not signed";
  const message = utf8(note.text);
  const good = await Promise.all(own.map(({ signature }) => verifyEd25519(key.publicKey, message, signature)));
  return good.every(Boolean) ? "signed" : "forged";
}
