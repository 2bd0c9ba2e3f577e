import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";

/** Bytes to lowercase hexadecimal, two digits a byte, no prefix. */
export function toHex(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

/**
 * Lowercase hexadecimal to bytes.
 *
 * One spelling per value: upper case is refused, because a digest that can be written in two ways compares unequal
 * to itself. Throws an Error that does not repeat the text.
 */
export function parseHex(text: string): Uint8Array<ArrayBuffer> {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) {
    throw new Error("not lowercase hexadecimal with two digits a byte");
  }
  return new Uint8Array(hexToBytes(text));
}

/** True for the one way a SHA-256 digest is written here: 64 lowercase hexadecimal digits. */
export function isDigestHex(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
