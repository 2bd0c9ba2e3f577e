import { canonicalJson, sha256, toHex } from "@goldthread/ledger";
import type { SignatureMeaning, SignatureMethod } from "./schema.ts";

export type SignatureFacts = {
  /** SHA-256 of the note's content, 64 lowercase hexadecimal digits. */
  readonly noteDigest: string;
  readonly signatureId: string;
  readonly signerId: string;
  /** As on that day. The author's stand in the note itself. */
  readonly signerName: string;
  readonly credential: string;
  readonly meaning: SignatureMeaning;
  readonly method: SignatureMethod;
  /** UTC with milliseconds, exactly as `Date.prototype.toISOString` writes it. */
  readonly signedAt: string;
};

/** The facts that the ledger's entry of a signature stands for. An author's name stands in the note; others' stand here. */
export function statedFacts({ signerName, credential, ...facts }: SignatureFacts): Readonly<Record<string, string>> {
  const { meaning, method, noteDigest, signatureId, signedAt, signerId } = facts;
  const stated = { meaning, method, noteDigest, signatureId, signedAt, signerId };
  return meaning === "author" ? stated : { ...stated, credential, signerName };
}

/**
 * What the ledger's entry of a signature is about: the SHA-256 (64 lowercase hexadecimal digits) of the canonical
 * JSON of these facts. So the entry stands for who signed what, when and how, and not for the note alone.
 */
export function signatureSubject(facts: SignatureFacts): string {
  return toHex(sha256(canonicalJson(statedFacts(facts))));
}
