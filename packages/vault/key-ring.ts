import { parseBase64, toBase64 } from "./base64.ts";
import { type Bytes, joinBytes, utf8 } from "./bytes.ts";
import { VaultError } from "./vault-error.ts";

/**
 * The author's notebook keys in the clear: the newest seals, the older ones still open what they sealed. This is what
 * a wrap holds, and it exists only while one is made or opened. Whoever holds it MUST wipe it (see `wipeKeys`).
 */
export interface KeyRing {
  readonly author: string;
  /** The oldest first; a key's place is its generation. */
  readonly keys: readonly Bytes[];
  /** The public half of the recovery key: exports and new keys are wrapped for it without asking for the paper. */
  readonly recoveryRecipient: string;
}

const keyLength = 32;
const mark = "goldthread-notebook-keys";

export function createNotebookKey(): Bytes {
  return crypto.getRandomValues(new Uint8Array(keyLength));
}

export function wipeKeys({ keys }: KeyRing): void {
  for (const key of keys) key.fill(0);
}

/** As it lies inside each wrap: JSON, so that it can be read with the public `age` tool and nothing else. */
export function renderKeyRing({ author, keys, recoveryRecipient }: KeyRing): Bytes {
  return utf8(JSON.stringify({ [mark]: 1, author, keys: keys.map(toBase64), recoveryRecipient }));
}

/** Throws where the bytes are no key ring, or another author's. */
export function parseKeyRing(bytes: Uint8Array, author: string): KeyRing {
  const ring = readKeyRing(bytes);
  if (ring.author !== author) throw new VaultError("wrong-key");
  return ring;
}

function readKeyRing(bytes: Uint8Array): KeyRing {
  const value = parseJson(bytes);
  if (typeof value !== "object" || value === null || !(mark in value)) throw new VaultError("damaged");
  if (value[mark] !== 1) throw new VaultError("newer-version");
  if (!("author" in value) || typeof value.author !== "string") throw new VaultError("damaged");
  if (!("recoveryRecipient" in value) || typeof value.recoveryRecipient !== "string") throw new VaultError("damaged");
  if (!("keys" in value) || !Array.isArray(value.keys) || value.keys.length === 0) throw new VaultError("damaged");
  return { author: value.author, keys: value.keys.map(parseKey), recoveryRecipient: value.recoveryRecipient };
}

function parseKey(value: unknown): Bytes {
  if (typeof value !== "string") throw new VaultError("damaged");
  const key = parseBase64(value);
  if (key.length !== keyLength) throw new VaultError("damaged");
  return key;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(joinBytes(bytes)));
  } catch (cause) {
    throw new VaultError("damaged", { cause });
  }
}
