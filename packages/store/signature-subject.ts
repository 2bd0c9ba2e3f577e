import { canonicalJson, sha256, toHex } from "@goldthread/ledger";
import type { SignatureMeaning, SignatureMethod } from "./schema.ts";

export type SignatureFacts = {
  /** SHA-256 of the note's content, 64 lowercase hexadecimal digits. */
  readonly noteDigest: string;
  readonly signatureId: string;
  readonly signerId: string;
  readonly meaning: SignatureMeaning;
  readonly method: SignatureMethod;
  /** UTC with milliseconds, exactly as `Date.prototype.toISOString` writes it. */
  readonly signedAt: string;
};

/**
 * What the ledger's entry of a signature is about: the SHA-256 (64 lowercase hexadecimal digits) of the canonical
 * JSON of these facts. So the entry stands for who signed what, when and how, and not for the note alone.
 */
export function signatureSubject({
  noteDigest,
  signatureId,
  signerId,
  meaning,
  method,
  signedAt,
}: SignatureFacts): string {
  return toHex(sha256(canonicalJson({ meaning, method, noteDigest, signatureId, signedAt, signerId })));
}
