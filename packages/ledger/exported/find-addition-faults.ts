import { canonicalJson } from "../canonical-json.ts";
import type { SignedCheckpoint } from "../checkpoint.ts";
import { readContent, textIn, type ReadContent } from "./content-facts.ts";
import { findKindOfAddition } from "./entry-kind-of-addition.ts";
import type { ExportedAddition, ExportedNote } from "./exported-note.ts";
import { findEntryFaults } from "./find-entry-faults.ts";
import { findSignatureFaults } from "./find-signature-faults.ts";
import type { Finding } from "./finding.ts";
import { subjectOfFacts } from "./signature-subject.ts";

type Around = { readonly at: string; readonly note: ExportedNote; readonly body: ReadContent };

/** What does not fit about one thing that was added after: its words, which note it is about, its entry, its signature. */
export async function findAdditionFaults(
  { content, digest, signature, entry }: ExportedAddition,
  { at, body, note }: Around,
  checkpoint: SignedCheckpoint | undefined,
): Promise<readonly Finding[]> {
  const { fields, faults } = readContent({ content, digest }, at);
  // One that was signed by passkey stands in the ledger with its signature; any other by itself.
  const about = [signature === null ? digest : subjectOfFacts(signature.facts)];
  const kinds = [findKindOfAddition(fields) ?? "none"];
  const expected = { at: `${at}.entry`, about, time: textIn(fields, "at") ?? "", kinds };
  return [
    ...faults,
    ...(isAbout(fields, body.fields, note.note.digest)
      ? []
      : [{ at: `${at}.content`, what: "it was added to another note" }]),
    ...findEntryFaults(entry, expected, checkpoint),
    ...(await findAddedSignatureFaults({ signature, digest, fields, entry, kinds }, `${at}.signature`, checkpoint)),
  ];
}

/** A supervisor's signature under an addition is over that addition, which stands in the file too. */
export function findCoSignedFaults({ after }: ExportedNote): readonly Finding[] {
  const all = after.map((addition) => ({ digest: addition.digest, fields: readContent(addition, "").fields }));
  const digests = new Map(all.map(({ fields, digest }) => [textIn(fields, "id"), digest]));
  return all.flatMap(({ fields }, place) => {
    if (!isCoSignature(fields)) return [];
    const of = textIn(fields, "additionId");
    if (of !== undefined && digests.get(of) === textIn(fields, "additionDigest")) return [];
    return [{ at: `after[${place}].content`, what: "the addition that it co-signs is not in this file" }];
  });
}

function isCoSignature(fields: ReadContent["fields"]): boolean {
  return fields["kind"] === "co-signature" || "additionId" in fields;
}

type Added = Pick<ExportedAddition, "signature" | "digest" | "entry"> &
  Pick<ReadContent, "fields"> & { readonly kinds: readonly string[] };

/** By passkey exactly where the content says so, by whom and when it says, and under the addition's own entry. */
async function findAddedSignatureFaults(
  { signature, digest, fields, entry, kinds }: Added,
  at: string,
  checkpoint: SignedCheckpoint | undefined,
): Promise<readonly Finding[]> {
  const isByPasskey = fields["method"] === "passkey";
  if (isByPasskey !== (signature !== null))
    return [{ at, what: "the method and what stands here do not belong together" }];
  if (signature === null) return [];
  const { facts } = signature;
  const pairs: readonly (readonly [where: string, is: string | undefined, says: string | undefined])[] = [
    ["facts.meaning", facts.meaning, "addition"],
    ["facts.method", facts.method, "passkey"],
    ["facts.signatureId", facts.signatureId, textIn(fields, "id")],
    ["facts.signerId", facts.signerId, textIn(fields, "by")],
    ["facts.signedAt", facts.signedAt, textIn(fields, "at")],
    ["facts.signerName", facts["signerName"], textIn(fields, "author", "name")],
    ["facts.credential", facts["credential"], textIn(fields, "author", "credential")],
    [
      "entry",
      canonicalJson({ ...signature.entry, proof: [...signature.entry.proof] }),
      canonicalJson({ ...entry, proof: [...entry.proof] }),
    ],
  ];
  return [
    ...(await findSignatureFaults(signature, { at, digest, fields: {}, kinds }, checkpoint)),
    ...pairs
      .filter(([, is, says]) => is !== says)
      .map(([where]) => ({ at: `${at}.${where}`, what: "the addition says another" })),
  ];
}

/** An addition names its note, by its digest too where it says one, or the note's session and client. */
function isAbout(addition: ReadContent["fields"], note: ReadContent["fields"], digest: string): boolean {
  if ("noteDigest" in addition && addition["noteDigest"] !== digest) return false;
  if (addition["noteId"] !== undefined) return addition["noteId"] === note["id"];
  return (
    addition["sessionId"] === textIn(note, "session", "id") && addition["clientId"] === textIn(note, "client", "id")
  );
}
