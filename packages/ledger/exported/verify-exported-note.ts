import { canonicalJson } from "../canonical-json.ts";
import { verifyCheckpoint, type SignedCheckpoint } from "../checkpoint.ts";
import { jwkOf } from "../jwk.ts";
import { findOlderFaults, type OlderCheckpoint } from "./check-older-checkpoint.ts";
import { readContent, textIn, type ReadContent } from "./content-facts.ts";
import type { ExportedAddition, ExportedNote } from "./exported-note.ts";
import { findEntryFaults } from "./find-entry-faults.ts";
import { findSignatureFaults } from "./find-signature-faults.ts";
import { OutOfForm, type Finding } from "./finding.ts";
import { subjectOfFacts } from "./signature-subject.ts";
import { sayNotProven, sayProven } from "./say-what-is-proven.ts";
import { readExportedNote } from "./read-exported-note.ts";

export type NoteVerdict = {
  readonly ok: boolean;
  /** What does not fit, the file's own order; none when `ok`. */
  readonly findings: readonly Finding[];
  /** What is proven, in sentences; none unless `ok`. */
  readonly proven: readonly string[];
  /** What a reader might take from the file and nothing proves, in sentences. */
  readonly notProven: readonly string[];
  /** What was read; null where the file could not be. */
  readonly note: ExportedNote | null;
};

export type VerifyNoteOptions = {
  /** The practice's verifier key, got in another way than by the file. */
  readonly key?: string | undefined;
  /** A checkpoint that somebody kept. */
  readonly older?: OlderCheckpoint | undefined;
};

/** Checks one exported note with nothing but its bytes: no network, no database, no clock. Never throws for what it is given. */
export async function verifyExportedNote(bytes: Uint8Array, options: VerifyNoteOptions = {}): Promise<NoteVerdict> {
  let note: ExportedNote;
  try {
    note = readExportedNote(bytes);
  } catch (error) {
    if (!(error instanceof OutOfForm)) throw error;
    return { ok: false, findings: [error.finding], proven: [], notProven: [], note: null };
  }
  const ledger = await checkLedger(note, options);
  const findings = [...(await findNoteFaults(note, ledger.checkpoint)), ...ledger.findings];
  const ok = findings.length === 0;
  const said = { note, size: ledger.checkpoint?.size ?? 0, origin: ledger.checkpoint?.origin ?? "", options };
  return {
    ok,
    findings,
    proven: ok ? sayProven(said) : [],
    notProven: sayNotProven(said),
    note,
  };
}

type Ledger = { readonly checkpoint: SignedCheckpoint | undefined; readonly findings: readonly Finding[] };

async function checkLedger({ ledger }: ExportedNote, { key, older }: VerifyNoteOptions): Promise<Ledger> {
  const { vkey, jwk, checkpoint: text } = ledger;
  const findings: Finding[] = [];
  if (key !== undefined && key !== vkey) findings.push({ at: "ledger.vkey", what: "it is not the key that you gave" });
  const verdict = await verifyCheckpoint(text, vkey);
  if (!verdict.ok) return { checkpoint: undefined, findings: [...findings, { at: "ledger", what: verdict.what }] };
  if (canonicalJson(jwk) !== canonicalJson(jwkOf(vkey)))
    findings.push({ at: "ledger.jwk", what: "it is another key than the verifier key" });
  if (older !== undefined) findings.push(...(await findOlderFaults(older, { vkey, checkpoint: verdict.checkpoint })));
  return { checkpoint: verdict.checkpoint, findings };
}

async function findNoteFaults(note: ExportedNote, checkpoint: SignedCheckpoint | undefined): Promise<Finding[]> {
  const body = readContent(note.note, "note");
  const findings = [...body.faults, ...findSharedFaults(note, body, checkpoint)];
  const { digest } = note.note;
  for (const [place, signature] of note.signatures.entries()) {
    const at = `signatures[${place}]`;
    const kinds = [kindOfMeaning.get(signature.facts.meaning) ?? "none"];
    findings.push(...(await findSignatureFaults(signature, { at, digest, fields: body.fields, kinds }, checkpoint)));
  }
  if (!note.signatures.some(({ facts }) => facts.meaning === "author"))
    findings.push({ at: "signatures", what: "the author's is not among them" });
  findings.push(...findCarriedFaults(note, checkpoint));
  for (const [place, addition] of note.after.entries())
    findings.push(...(await findAdditionFaults(addition, { at: `after[${place}]`, note, body }, checkpoint)));
  findings.push(...findCoSignedFaults(note));
  return findings;
}

const kindOfMeaning: ReadonlyMap<string, string> = new Map([
  ["author", "note-signed"],
  ["co-author", "co-signature"],
  ["co-signature", "co-signature"],
  ["attestation", "attestation"],
]);

function findSharedFaults(
  { shared }: ExportedNote,
  { fields }: ReadContent,
  checkpoint: SignedCheckpoint | undefined,
): readonly Finding[] {
  const pinned = fields["shared"];
  if ((shared === null) !== (pinned === null || pinned === undefined))
    return [{ at: "shared", what: "the note says otherwise whether it carries a group's part" }];
  if (shared === null) return [];
  const { fields: part, faults } = readContent(shared, "shared");
  const expected = { at: "shared.entry", about: [shared.digest], time: undefined, kinds: ["shared-part-pinned"] };
  const isPinned =
    textIn(fields, "shared", "digest") === shared.digest && textIn(fields, "shared", "id") === part["id"];
  return [
    ...faults,
    ...(isPinned ? [] : [{ at: "shared.digest", what: "the note carries another shared part" }]),
    ...findEntryFaults(shared.entry, expected, checkpoint),
  ];
}

/** What the act says stands in the other note's file; here it is only that it was done. */
function findCarriedFaults(
  { carriedHere }: ExportedNote,
  checkpoint: SignedCheckpoint | undefined,
): readonly Finding[] {
  if (carriedHere === undefined) return [];
  const { entry } = carriedHere;
  const expected = { at: "carriedHere.entry", about: undefined, time: undefined, kinds: ["retraction"] };
  return findEntryFaults(entry, expected, checkpoint);
}

const kindsOfAdditions = [
  "addendum",
  "correction",
  "retraction",
  "attestation",
  "co-signature",
  "override",
  "amendment",
];

type Around = { readonly at: string; readonly note: ExportedNote; readonly body: ReadContent };

async function findAdditionFaults(
  { content, digest, signature, entry }: ExportedAddition,
  { at, body, note }: Around,
  checkpoint: SignedCheckpoint | undefined,
): Promise<readonly Finding[]> {
  const { fields, faults } = readContent({ content, digest }, at);
  // One that was signed by passkey stands in the ledger with its signature; any other by itself.
  const about = [signature === null ? digest : subjectOfFacts(signature.facts)];
  const kinds = isCoSignature(fields) ? ["co-signature"] : kindsOfAdditions;
  const expected = { at: `${at}.entry`, about, time: textIn(fields, "at"), kinds };
  return [
    ...faults,
    ...(isAbout(fields, body.fields, note.note.digest)
      ? []
      : [{ at: `${at}.content`, what: "it was added to another note" }]),
    ...findEntryFaults(entry, expected, checkpoint),
    ...(await findAddedSignatureFaults({ signature, digest, fields, entry }, `${at}.signature`, checkpoint)),
  ];
}

/** A supervisor's signature under an addition is over that addition, which stands in the file too. */
function findCoSignedFaults({ after }: ExportedNote): readonly Finding[] {
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

type Added = Pick<ExportedAddition, "signature" | "digest" | "entry"> & Pick<ReadContent, "fields">;

/** By passkey exactly where the content says so, by whom and when it says, and under the addition's own entry. */
async function findAddedSignatureFaults(
  { signature, digest, fields, entry }: Added,
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
    ...(await findSignatureFaults(signature, { at, digest, fields: {}, kinds: kindsOfAdditions }, checkpoint)),
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
