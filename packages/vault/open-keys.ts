import { type Bytes, utf8 } from "./bytes.ts";
import type { KeyRing } from "./key-ring.ts";
import { VaultError } from "./vault-error.ts";

/** An unlocked notebook's keys: the browser derives from them, and no script can take them out again. */
export interface OpenKeys {
  readonly author: string;
  readonly recoveryRecipient: string;
  /** What seals: the place of the newest key. */
  readonly generation: number;
  /** The key of one item. Throws where this notebook has no key of that generation. */
  itemKey(itemId: string, generation: number): Promise<CryptoKey>;
  /** An item's id that only this notebook can know to be that of, say, its index: a UUID like every other. */
  itemId(name: string): Promise<string>;
}

const domain = "goldthread/notebook/v1";
const derivation = (purpose: string) => ({
  name: "HKDF",
  hash: "SHA-256",
  salt: new Uint8Array(0),
  info: utf8(`${domain}/${purpose}`),
});

/** Takes the keys into the browser's keeping. The ring's own bytes are still to be wiped. */
export async function openKeys({ author, keys, recoveryRecipient }: KeyRing): Promise<OpenKeys> {
  const imported = await Promise.all(
    keys.map((key) => crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveKey", "deriveBits"])),
  );
  const of = (generation: number) => {
    const key = imported[generation];
    if (key === undefined) throw new VaultError("damaged");
    return key;
  };
  return {
    author,
    recoveryRecipient,
    generation: imported.length - 1,
    async itemKey(itemId, generation) {
      const algorithm = { name: "AES-GCM", length: 256 };
      return crypto.subtle.deriveKey(derivation(`item/${itemId}`), of(generation), algorithm, false, [
        "encrypt",
        "decrypt",
      ]);
    },
    // Of the first key, so that a new key does not move the index.
    itemId: async (name) =>
      uuidOf(new Uint8Array(await crypto.subtle.deriveBits(derivation(`id/${name}`), of(0), 128))),
  };
}

function uuidOf(random: Bytes): string {
  const bytes = random.map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x40;
    return at === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
