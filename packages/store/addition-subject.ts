import { sha256, subjectOfFacts, toHex, type SignatureFacts } from "@goldthread/ledger";

export interface SignedAddition {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly author: { readonly name: string; readonly credential: string };
}

/**
 * What the ledger's entry of an addition by passkey stands for: the content by its digest, and the passkey's own act. Of
 * one by passphrase it stands for the content's digest alone.
 */
export function additionFacts(
  { id, at, by, author }: SignedAddition,
  { digest, passkey }: { readonly digest: string; readonly passkey: string },
): SignatureFacts {
  return {
    meaning: "addition",
    method: "passkey",
    noteDigest: digest,
    signatureId: id,
    signedAt: at,
    signerId: by,
    signerName: author.name,
    credential: author.credential,
    passkey: toHex(sha256(passkey)),
  };
}

export function additionSubject(
  addition: SignedAddition,
  { digest, passkey }: { readonly digest: string; readonly passkey: string | undefined },
): string {
  return passkey === undefined ? digest : subjectOfFacts(additionFacts(addition, { digest, passkey }));
}
