import type { SignedCheckpoint } from "../checkpoint.ts";
import { parseEntry, type Entry } from "../entry.ts";
import { parseHex } from "../hex.ts";
import { verifyInclusion } from "../inclusion-proof.ts";
import { leafHash } from "../merkle.ts";
import { utf8 } from "../sha256.ts";
import type { ExportedEntry } from "./exported-note.ts";
import type { Finding } from "./finding.ts";

export type Expected = {
  /** Where the entry stands in the file. */
  readonly at: string;
  /** The digest that it must be about; any of several. Undefined where what it is about stands elsewhere. */
  readonly about: readonly string[] | undefined;
  /** When it must have been done; undefined where nothing else says it. */
  readonly time: string | undefined;
  /** Of which kind it may be. */
  readonly kinds: readonly string[];
};

/** What does not fit about one act in the ledger. Without a checkpoint (it was named already) the tree is left out. */
export function findEntryFaults(
  { leaf, index, proof }: ExportedEntry,
  { at, about, time, kinds }: Expected,
  checkpoint: SignedCheckpoint | undefined,
): readonly Finding[] {
  const entry = readEntry(leaf);
  if (typeof entry === "string") return [{ at: `${at}.leaf`, what: entry }];
  const faults: Finding[] = [];
  if (about !== undefined && !about.includes(entry.subject))
    faults.push({ at: `${at}.leaf`, what: "the ledger's entry is about something else" });
  if (time !== undefined && time !== entry.at)
    faults.push({ at: `${at}.leaf`, what: "the ledger's entry says another time" });
  if (!kinds.includes(entry.kind)) faults.push({ at: `${at}.leaf`, what: "the ledger's entry is of another kind" });
  if (checkpoint !== undefined && !stands({ leaf, index, proof }, checkpoint))
    faults.push({ at, what: "the entry and its proof do not lead to the checkpoint's root" });
  return faults;
}

function readEntry(leaf: string): Entry | string {
  try {
    return parseEntry(leaf);
  } catch (error) {
    return error instanceof Error ? error.message : "it cannot be read";
  }
}

function stands({ leaf, index, proof }: ExportedEntry, { size, root }: SignedCheckpoint): boolean {
  return verifyInclusion({ leafHash: leafHash(utf8(leaf)), index, size, proof: proof.map(parseHex), root });
}
