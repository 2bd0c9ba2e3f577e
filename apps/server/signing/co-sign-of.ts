import type { PersonRef } from "@goldthread/clinical";
import { additionCoSignatureSchema } from "@goldthread/clinical/note/addition-co-signature.ts";
import { insertAdditionCoSignature, type TraineesAddition } from "@goldthread/store/queries/addition-co-signature.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standSigned } from "../ledger/stand-signed.ts";
import type { ActSigner } from "../passkeys/act-signer.ts";

export interface CoSigningOf {
  /** Each with the digest that was read. */
  readonly additions: readonly TraineesAddition[];
  readonly person: PersonRef;
  readonly signer: ActSigner;
}

/**
 * Signs what somebody else added to notes, in one act: a content that names each by its digest, its entry and its row.
 * Nothing of the notes or of what was added changes. Answers the signatures' ids, in the order of the additions.
 */
export async function coSignOf(
  tx: Transaction,
  { additions, person, signer }: CoSigningOf,
): Promise<readonly string[]> {
  const facts = additions.map(({ id, digest, noteId, noteDigest }) => ({
    goldthread: "addition-co-signature/1",
    kind: "co-signature",
    author: { ...person },
    method: signer.method,
    noteId,
    noteDigest,
    additionId: id,
    additionDigest: digest,
    salt: signer.newSalt(),
  }));
  const rows = await standSigned(tx, facts, { kind: "co-signature", by: person.id, author: person, signer });
  for (const row of rows) {
    // Kept for good, so it MUST be what readers expect: anything else is a fault of ours.
    additionCoSignatureSchema.parse(JSON.parse(row.content));
    await insertAdditionCoSignature(tx, row);
  }
  return rows.map(({ id }) => id);
}
