import { canonicalJson, parseCanonical } from "./canonical-json.ts";
import type { Canonical } from "./canonical-json.ts";
import { findEntryKind } from "./entry-kinds.ts";
import type { EntryKind } from "./entry-kinds.ts";
import { isDigestHex, parseHex, toHex } from "./hex.ts";
import { leafHash } from "./merkle.ts";
import { utf8 } from "./sha256.ts";

/**
 * One act, as the ledger knows it. There is no field for a name or a client id, on purpose: what the act was about
 * is named by digest alone.
 */
export type Entry = {
  readonly kind: EntryKind;
  /** When it was done: UTC with milliseconds, exactly as `Date.prototype.toISOString` writes it. */
  readonly at: string;
  /**
   * What it was about, as 64 lowercase hexadecimal digits: SHA-256 of the canonical JSON of the record that the act
   * made; for an audit batch, the tree root over its rows.
   */
  readonly subject: string;
  /**
   * 32 random bytes, new for every entry, passed in by the caller. The tree publishes only the leaf's hash; without
   * these bytes nobody can try guessed records against it. They are destroyed with the record.
   */
  readonly salt: Uint8Array;
};

/** The leaf's text (canonical JSON) and its RFC 6962 leaf hash of 32 bytes. */
export type Leaf = { readonly leaf: string; readonly hash: Uint8Array };

const VERSION = "entry/1";
const FIELDS = "at,digest,goldthread,kind,salt";
const SALT_LENGTH = 32;

/** Writes an entry as a leaf. Throws an Error naming the field that is out of shape. */
export function buildEntry(entry: Entry): Leaf {
  const { kind, at, subject, salt } = checkEntry(entry);
  const leaf = canonicalJson({ at, digest: subject, goldthread: VERSION, kind, salt: toHex(salt) });
  return { leaf, hash: leafHash(utf8(leaf)) };
}

/**
 * Reads a leaf's text back. Throws an Error naming what is wrong: text that is not its own canonical form, a field
 * too many or missing, another version, an unknown kind. The leaf's hash is `leafHash(utf8(leaf))`.
 */
export function parseEntry(leaf: string): Entry {
  const fields = parseCanonical(leaf);
  if (!isObject(fields) || Object.keys(fields).join(",") !== FIELDS) {
    throw new Error(`Cannot read the entry: its fields are not ${FIELDS}`);
  }
  if (fields["goldthread"] !== VERSION) throw new Error(`Cannot read the entry: goldthread is not ${VERSION}`);
  const { kind, at, digest, salt } = fields;
  if (typeof salt !== "string" || !isDigestHex(salt))
    throw new Error("Cannot read the entry: salt is not 32 bytes in hexadecimal");
  return checkEntry({ kind, at, subject: digest, salt: parseHex(salt) });
}

type Loose = { readonly [field in keyof Entry]: unknown };

function checkEntry({ kind: name, at, subject, salt }: Loose): Entry {
  const kind = findEntryKind(name);
  if (kind === undefined) throw new Error("Entry out of shape: kind is not one of the ledger's kinds");
  if (typeof at !== "string" || !isInstant(at)) {
    throw new Error("Entry out of shape: at is not a UTC time like 2026-01-31T09:05:00.000Z");
  }
  if (typeof subject !== "string" || !isDigestHex(subject)) {
    throw new Error("Entry out of shape: digest is not 64 lowercase hexadecimal digits");
  }
  if (!(salt instanceof Uint8Array) || salt.length !== SALT_LENGTH) {
    throw new Error(`Entry out of shape: salt is not ${SALT_LENGTH} bytes`);
  }
  return { kind, at, subject, salt };
}

/** One spelling per instant; a day that is not in the calendar does not come back as it went in. */
function isInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return false;
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text;
}

function isObject(value: Canonical): value is { readonly [key: string]: Canonical } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
