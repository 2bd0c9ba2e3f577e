import { verifyCheckpoint } from "./checkpoint.ts";
import { parseEntry } from "./entry.ts";
import { isDigestHex, parseHex } from "./hex.ts";
import { verifyInclusion } from "./inclusion-proof.ts";
import { leafHash } from "./merkle.ts";
import { utf8 } from "./sha256.ts";

/** Everything needed to check one entry on a machine that has never seen the log. Plain JSON values throughout. */
export type Proof = {
  /** The entry's canonical JSON text. */
  readonly leaf: string;
  /** The entry's place, counted from 0. */
  readonly index: number;
  /** How many leaves the tree had; the checkpoint's size. */
  readonly size: number;
  /** The inclusion proof from the bottom up, each hash as 64 lowercase hexadecimal digits. */
  readonly proof: readonly string[];
  /** The whole signed note. */
  readonly signedCheckpoint: string;
  /** The log's public key, got from somewhere else than the proof itself. */
  readonly vkey: string;
  /** SHA-256 of the disclosed record's canonical JSON, in hexadecimal; when given, the entry MUST be about it. */
  readonly subject?: string;
};

export type ProofVerdict = { readonly ok: true } | { readonly ok: false; readonly what: string };

/**
 * Checks that the log signed a tree in which this leaf stands at this place; `what` names the first thing that does
 * not fit, without client data. Given values of these types it never throws.
 *
 * Without `subject` it says nothing about any record: compare the entry's digest with the record's yourself.
 */
export async function verifyProof(proof: Proof): Promise<ProofVerdict> {
  const entryFault = findEntryFault(proof);
  if (entryFault !== undefined) return { ok: false, what: entryFault };
  const verdict = await verifyCheckpoint(proof.signedCheckpoint, proof.vkey);
  if (!verdict.ok) return verdict;
  const { size, root } = verdict.checkpoint;
  const what = findPathFault(proof, size, root);
  return what === undefined ? { ok: true } : { ok: false, what };
}

function findEntryFault({ leaf, subject }: Proof): string | undefined {
  try {
    const entry = parseEntry(leaf);
    return subject === undefined || subject === entry.subject ? undefined : "the entry is about another record";
  } catch (error) {
    return `the leaf: ${error instanceof Error ? error.message : "it cannot be read"}`;
  }
}

function findPathFault({ leaf, index, size, proof }: Proof, signedSize: number, root: Uint8Array): string | undefined {
  if (size !== signedSize) return "the proof is for another tree size than the checkpoint";
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return "the entry's place is outside the tree";
  if (!proof.every(isDigestHex)) return "a hash in the proof is not 64 lowercase hexadecimal digits";
  const fits = verifyInclusion({ leafHash: leafHash(utf8(leaf)), index, size, proof: proof.map(parseHex), root });
  return fits ? undefined : "the entry and its proof do not lead to the checkpoint's root";
}
