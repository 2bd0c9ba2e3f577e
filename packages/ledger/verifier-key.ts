import { concatBytes } from "@noble/hashes/utils.js";
import { parseBase64, toBase64 } from "./base64.ts";
import { toHex } from "./hex.ts";
import { sha256, utf8 } from "./sha256.ts";

/** C2SP signed-note's signature type for Ed25519 over the note's text. */
const ED25519 = 1;
const PUBLIC_KEY_LENGTH = 32;

/** A log's public key. `keyId` is 8 lowercase hexadecimal digits; the public key is 32 bytes (RFC 8032). */
export type VerifierKey = { readonly name: string; readonly keyId: string; readonly publicKey: Uint8Array };

/** A key's name: not empty, no white space, no plus, no control character (C2SP signed-note, "Format"). */
export function isKeyName(name: string): boolean {
  return name !== "" && name.isWellFormed() && !/[\s\u0085+\p{Cc}]/u.test(name);
}

/** The first 4 bytes of SHA-256(name || 0x0A || 0x01 || public key), as 8 hexadecimal digits (C2SP signed-note). */
export function keyIdOf(name: string, publicKey: Uint8Array): string {
  return toHex(sha256(concatBytes(utf8(`${name}\n`), Uint8Array.of(ED25519), publicKey)).subarray(0, 4));
}

/** `name+keyid+base64(0x01 || public key)`: the form in which Go's sumdb/note and C2SP's tools take a key. */
export function formatVerifierKey(name: string, publicKey: Uint8Array): string {
  if (!isKeyName(name))
    throw new Error("Cannot write the verifier key: the name is empty or holds a space, a plus or a control character");
  if (publicKey.length !== PUBLIC_KEY_LENGTH)
    throw new Error("Cannot write the verifier key: the public key is not 32 bytes");
  return `${name}+${keyIdOf(name, publicKey)}+${toBase64(concatBytes(Uint8Array.of(ED25519), publicKey))}`;
}

/** Reads what `formatVerifierKey` writes. Throws an Error for another algorithm, a wrong key id or any damage. */
export function parseVerifierKey(text: string): VerifierKey {
  const [name = "", keyId = "", ...rest] = text.split("+");
  const typed = parseBase64(rest.join("+")); // base64 may hold a plus itself; a name may not
  const publicKey = typed.subarray(1);
  if (!isKeyName(name)) throw new Error("Cannot read the verifier key: its name is not a key name");
  if (typed[0] !== ED25519) throw new Error("Cannot read the verifier key: it is not an Ed25519 key");
  if (publicKey.length !== PUBLIC_KEY_LENGTH) throw new Error("Cannot read the verifier key: it is not 32 bytes");
  if (keyId !== keyIdOf(name, publicKey))
    throw new Error("Cannot read the verifier key: its key id is not that of its name and key");
  return { name, keyId, publicKey };
}
