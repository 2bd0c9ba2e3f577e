import { randomUUID } from "node:crypto";
import type { PersonRef } from "@goldthread/clinical";
import { buildEntry, parseHex } from "@goldthread/ledger";
import { insertEntries, insertSignatures, type SignatureRow } from "@goldthread/store/queries/signing.ts";
import type { SignatureMeaning } from "@goldthread/store/schema.ts";
import { signatureSubject } from "@goldthread/store/signature-subject.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { takeRandom } from "./take-random.ts";

export interface Beside {
  /** Each with the digest that was read. */
  readonly notes: readonly { readonly id: string; readonly digest: string }[];
  readonly signer: PersonRef;
  readonly meaning: Exclude<SignatureMeaning, "author">;
  readonly at: Date;
  readonly newId?: () => string;
}

/**
 * Signs notes that somebody else has signed, in one act: an entry and a signature for each, and nothing of the notes
 * changes. Answers the signatures' ids, in the order of the notes.
 */
export async function signBeside(
  tx: Transaction,
  { notes, signer, meaning, at, newId = randomUUID }: Beside,
): Promise<readonly string[]> {
  const signedAt = at.toISOString();
  const act = { signerId: signer.id, signerName: signer.name, credential: signer.credential, meaning, signedAt };
  const kind = meaning === "attestation" ? "attestation" : "co-signature";
  const made = notes.map(({ id: noteId, digest }) => {
    const id = newId();
    const subject = signatureSubject({ ...act, method: "passphrase", noteDigest: digest, signatureId: id });
    const { leaf, hash } = buildEntry({ kind, at: signedAt, subject, salt: takeRandom() });
    const entry = { id: newId(), kind, leaf, leafHash: hash, at: signedAt };
    const row: SignatureRow = { id, noteId, digest: parseHex(digest), entryId: entry.id };
    return { entry, row };
  });
  await insertEntries(
    tx,
    made.map(({ entry }) => entry),
  );
  const signatures = made.map(({ row }) => row);
  await insertSignatures(tx, { ...act, method: "passphrase", signatures });
  return signatures.map(({ id }) => id);
}
