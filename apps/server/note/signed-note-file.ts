import { parseEntry } from "@goldthread/ledger";
import type { Proof } from "@goldthread/ledger";
import type { NoteRow, NoteSignature } from "@goldthread/store/queries/note.ts";
import { signatureSubject } from "@goldthread/store/signature-subject.ts";

export interface SignedNote {
  readonly note: NoteRow;
  readonly signatures: readonly NoteSignature[];
  /** By entry id. */
  readonly proofs: ReadonlyMap<string, Proof>;
}

/**
 * A signed note as a file for others: the texts to the byte, and a proof for each act on them, in the form that
 * `verifyProof` of packages/ledger takes. A signature's proof is about the SHA-256 of the canonical JSON of its
 * `facts`, in which the note's digest stands; the shared part's is about its digest.
 */
export function signedNoteFile({ note, signatures, proofs }: SignedNote) {
  return {
    goldthread: "signed-note/1",
    note: { content: note.content, digest: note.digest, late: note.late },
    shared:
      note.shared_content === null || note.shared_digest === null || note.shared_entry_id === null
        ? null
        : {
            content: note.shared_content,
            digest: note.shared_digest,
            proof: about(proofs.get(note.shared_entry_id), note.shared_digest),
          },
    signatures: signatures.map((signature) => {
      const facts = {
        meaning: signature.meaning,
        method: signature.method,
        noteDigest: note.digest,
        signatureId: signature.id,
        signedAt: signature.at,
        signerId: signature.signer_id,
      };
      return {
        name: signature.signer_name,
        credential: signature.credential,
        facts,
        proof: about(proofs.get(signature.entry_id), signatureSubject(facts)),
      };
    }),
  };
}

/** Null where the entry has no place yet. What an entry is not about, no file of ours says it is. */
function about(proof: Proof | undefined, subject: string): Proof | null {
  if (proof === undefined) return null;
  if (parseEntry(proof.leaf).subject !== subject)
    throw new Error("Cannot hand out the note: a ledger entry is not about it");
  return { ...proof, subject };
}
