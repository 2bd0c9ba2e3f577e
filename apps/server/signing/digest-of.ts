import { hash } from "node:crypto";

/**
 * SHA-256 of a text's UTF-8 bytes: the ledger's `sha256`, computed by the machine and not in JavaScript, because a group
 * session digests some thirty texts. A text with a lone surrogate has no UTF-8 bytes and is refused, as there.
 */
export function digestOf(text: string): Uint8Array {
  if (!text.isWellFormed()) throw new Error("the text holds a lone surrogate and has no UTF-8 form");
  return new Uint8Array(hash("sha256", text, "buffer"));
}
