import type { PersonRef } from "@goldthread/clinical";
import { buildEntry, parseHex, sha256, toHex } from "@goldthread/ledger";
import { insertEntries, insertSignatures, type SignatureRow } from "@goldthread/store/queries/signing.ts";
import type { SignatureMeaning } from "@goldthread/store/schema/note.ts";
import { signatureSubject } from "@goldthread/store/signature-subject.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { ActSigner } from "../passkeys/act-signer.ts";
import { takeRandom } from "./take-random.ts";

export interface Beside {
  /** Each with the digest that was read. */
  readonly notes: readonly { readonly id: string; readonly digest: string }[];
  readonly person: PersonRef;
  readonly meaning: Exclude<SignatureMeaning, "author">;
  readonly signer: ActSigner;
}

/**
 * Signs notes that somebody else has signed, in one act: an entry and a signature for each, and nothing of the notes
 * changes. Answers the signatures' ids, in the order of the notes.
 */
export async function signBeside(
  tx: Transaction,
  { notes, person, meaning, signer }: Beside,
): Promise<readonly string[]> {
  const { method, newId } = signer;
  const signedAt = signer.at.toISOString();
  const act = { signerId: person.id, signerName: person.name, credential: person.credential, meaning, signedAt };
  const passkey = signer.seal(notes.map(({ digest }) => digest));
  const proof = passkey === undefined ? {} : { passkey: toHex(sha256(passkey)) };
  const kind = meaning === "attestation" ? "attestation" : "co-signature";
  const made = notes.map(({ id: noteId, digest }) => {
    const id = newId();
    const subject = signatureSubject({ ...act, ...proof, method, noteDigest: digest, signatureId: id });
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
  await insertSignatures(tx, { ...act, method, passkey, signatures });
  return signatures.map(({ id }) => id);
}
