import { createCipheriv, randomBytes, randomUUID } from "node:crypto";
import { createNotebook, sealedSizes } from "@goldthread/api/nouns/notebook.ts";
import type { Somebody } from "../../testing/somebody.ts";

/*
 * A notebook as its author's browser would make it, sealed by Node's own AES and not by `packages/vault`: the server may
 * not import that, and what is shown here does not rest on it.
 */

/** The shape of an age file, whose inside is random: the server cannot tell. */
function aWrapped(): string {
  return Buffer.concat([Buffer.from("age-encryption.org/v1\n-> made-up\n"), randomBytes(200)]).toString("base64");
}

export function aWrap(kind: "passphrase" | "passkey" | "recovery" = "passphrase") {
  return { id: randomUUID(), kind, label: kind, wrapped: aWrapped() };
}

export async function aNotebook(somebody: Somebody) {
  const wraps = [aWrap("passphrase"), aWrap("recovery")];
  const { version } = await somebody.browser.ask(createNotebook, { wraps });
  return { wraps, version };
}

/** AES-256-GCM of the words, padded with zeros to the smallest size that the contract takes. */
export function seal(words: string, key: Buffer = randomBytes(32)): string {
  const plain = Buffer.from(words, "utf8");
  const size = sealedSizes.find((bytes) => bytes - 30 >= plain.length) ?? 0;
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const padded = Buffer.concat([plain, Buffer.alloc(size - 30 - plain.length)]);
  const parts = [Buffer.from([1, 0]), nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(parts).toString("base64");
}
