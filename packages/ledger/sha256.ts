import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";

/**
 * SHA-256 (FIPS 180-4) of bytes, or of a text's UTF-8 bytes: 32 bytes.
 *
 * Not Web Crypto's digest, which is asynchronous: a tree of many small hashes would spend its time waiting.
 * A text with a lone surrogate has no UTF-8 bytes and is refused, because an encoder would silently replace it.
 */
export function sha256(data: Uint8Array | string): Uint8Array<ArrayBuffer> {
  const bytes = typeof data === "string" ? utf8(data) : data;
  return new Uint8Array(native === undefined ? nobleSha256(bytes) : native("sha256", bytes, "buffer"));
}

/** The machine's own where there is one, which is not in a browser: a third of the time, and the same bytes. */
const native = globalThis.process?.getBuiltinModule?.("node:crypto").hash;

/** A text's UTF-8 bytes. Throws for a lone surrogate. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  if (!text.isWellFormed()) throw new Error("the text holds a lone surrogate and has no UTF-8 form");
  return new TextEncoder().encode(text);
}
