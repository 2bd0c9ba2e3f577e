import type { SignedNote } from "../../api-types.ts";
import { momentWords, zoneWords } from "../../time/words.ts";
import { Tag } from "../../ui/tag.tsx";
import { waitsForWords } from "./waits-for-words.ts";

export const meaningWords = {
  author: "Signed by",
  "co-author": "Signed as co-author by",
  "co-signature": "Co-signed by",
  attestation: "Attested by",
} as const;
const methodWords = { passphrase: "with passphrase", passkey: "with passkey" } as const;

interface SignatureBlockProps {
  readonly note: Pick<SignedNote, "signatures" | "digest" | "place" | "late" | "isIncomplete" | "waitsFor">;
  readonly zone: string;
}

/** Who stands for this note, since when, and what proves that it is unchanged. */
export function SignatureBlock({ note, zone }: SignatureBlockProps) {
  return (
    <section className="note-signatures" aria-labelledby="signatures">
      <h2 className="visually-hidden" id="signatures">
        Signatures
      </h2>
      <ul>
        {note.signatures.map((signature) => (
          <li key={signature.id}>
            <p>
              {meaningWords[signature.meaning]}{" "}
              <strong>
                <bdi>{signature.name}</bdi>
                {signature.credential === "" ? "" : `, ${signature.credential}`}
              </strong>{" "}
              {note.late && signature.meaning === "author" ? <Tag tone="late">Signed late</Tag> : null}
            </p>
            <p className="quiet figures">
              {momentWords(signature.at, zone)} ({zoneWords(zone, signature.at)}), {methodWords[signature.method]}
            </p>
          </li>
        ))}
      </ul>
      {note.isIncomplete ? (
        <p>
          <Tag tone="warn">Not complete</Tag>{" "}
          {note.signatures.some(({ meaning }) => meaning === "co-signature")
            ? "A supervisor has not co-signed yet what was added since."
            : "A supervisor has not co-signed this note yet."}
        </p>
      ) : null}
      {note.waitsFor.length === 0 ? null : (
        <p>
          <Tag tone="warn">Not complete</Tag> {waitsForWords(note.waitsFor)}: the profile asks for every facilitator’s.
        </p>
      )}
      <dl className="note-proof">
        <div>
          <dt>Digest (SHA-256)</dt>
          <dd className="note-digest">{note.digest}</dd>
        </div>
        <div>
          <dt>Place in the ledger</dt>
          <dd className="figures">
            {note.place === null ? "Being given, in a moment" : note.place.toLocaleString("en-GB")}
          </dd>
        </div>
      </dl>
    </section>
  );
}
