import { subjectOfFacts, type SignatureFacts as StatedFacts } from "@goldthread/ledger";
import type { SignatureMeaning, SignatureMethod } from "./schema/note.ts";

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
  /** SHA-256 in hexadecimal of the passkey's own act; left out for a passphrase. */
  readonly passkey?: string | undefined;
};

/** The facts that the ledger's entry of a signature stands for. An author's name stands in the note; others' stand here. */
export function statedFacts({ signerName, credential, ...facts }: SignatureFacts): StatedFacts {
  const { meaning, method, noteDigest, signatureId, signedAt, signerId, passkey } = facts;
  const act = { meaning, method, noteDigest, signatureId, signedAt, signerId };
  const stated = passkey === undefined ? act : { ...act, passkey };
  return meaning === "author" ? stated : { ...stated, credential, signerName };
}

/**
 * What the ledger's entry of a signature is about: the SHA-256 (64 lowercase hexadecimal digits) of the canonical
 * JSON of these facts. So the entry stands for who signed what, when and how, and not for the note alone.
 */
export function signatureSubject(facts: SignatureFacts): string {
  return subjectOfFacts(statedFacts(facts));
}
