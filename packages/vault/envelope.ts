import { type Bytes, joinBytes, utf8 } from "./bytes.ts";
import type { OpenKeys } from "./open-keys.ts";
import { pad, unpad } from "./padding.ts";
import { VaultError } from "./vault-error.ts";

/**
 * Version 1 of what the server keeps for one item:
 *
 *     version (1 byte) | generation of the key (1 byte) | nonce (12 bytes) | AES-256-GCM of the padded content | tag (16 bytes)
 *
 * The key is the item's own (HKDF-SHA-256 from the notebook's). Associated data binds version, generation, author and
 * item: under another item's id, as another author's, or relabelled as another version it does not open.
 */
const currentVersion = 1;
const headLength = 2;
const nonceLength = 12;

/** Opens what stands after the version byte; one for each version that was ever written, and none may ever go. */
export type OpenVersion = (keys: OpenKeys, itemId: string, envelope: Bytes) => Promise<Bytes>;

export const envelopeVersions: ReadonlyMap<number, OpenVersion> = new Map([[1, openVersion1]]);

/** `nonce` is given by tests alone. */
export async function sealItem(
  keys: OpenKeys,
  itemId: string,
  content: Uint8Array,
  nonce: Bytes = crypto.getRandomValues(new Uint8Array(nonceLength)),
): Promise<Bytes> {
  const head = new Uint8Array([currentVersion, keys.generation]);
  const key = await keys.itemKey(itemId, keys.generation);
  const bound = boundTo(head, keys.author, itemId);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: bound }, key, pad(content));
  return joinBytes(head, nonce, new Uint8Array(sealed));
}

/** Throws a {@link VaultError} where the envelope is not exactly what this author sealed for this item. */
export async function openItem(
  keys: OpenKeys,
  itemId: string,
  envelope: Bytes,
  versions: ReadonlyMap<number, OpenVersion> = envelopeVersions,
): Promise<Bytes> {
  const [version] = envelope;
  if (version === undefined) throw new VaultError("damaged");
  const open = versions.get(version);
  if (open === undefined) throw new VaultError("newer-version");
  return open(keys, itemId, envelope);
}

async function openVersion1(keys: OpenKeys, itemId: string, envelope: Bytes): Promise<Bytes> {
  if (envelope.length < headLength + nonceLength) throw new VaultError("damaged");
  const head = envelope.subarray(0, headLength);
  const nonce = envelope.subarray(headLength, headLength + nonceLength);
  const key = await keys.itemKey(itemId, head[1] ?? 0);
  const algorithm = { name: "AES-GCM", iv: nonce, additionalData: boundTo(head, keys.author, itemId) };
  try {
    const padded = await crypto.subtle.decrypt(algorithm, key, envelope.subarray(headLength + nonceLength));
    return unpad(new Uint8Array(padded));
  } catch (cause) {
    throw new VaultError("damaged", { cause });
  }
}

function boundTo(head: Uint8Array, author: string, itemId: string): Bytes {
  return joinBytes(utf8("goldthread/notebook\0"), head, utf8(`${author}\0${itemId}`));
}
