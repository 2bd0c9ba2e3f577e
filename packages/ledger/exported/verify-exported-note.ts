import { canonicalJson } from "../canonical-json.ts";
import { verifyCheckpoint, type SignedCheckpoint } from "../checkpoint.ts";
import { jwkOf } from "../jwk.ts";
import { findOlderFaults, type OlderCheckpoint } from "./check-older-checkpoint.ts";
import { readContent, textIn, type ReadContent } from "./content-facts.ts";
import type { ExportedNote } from "./exported-note.ts";
import { findAdditionFaults, findCoSignedFaults } from "./find-addition-faults.ts";
import { findEntryFaults } from "./find-entry-faults.ts";
import { findRepeatedFaults } from "./find-repeated-faults.ts";
import { findSignatureFaults } from "./find-signature-faults.ts";
import { OutOfForm, type Finding } from "./finding.ts";
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
  findings.push(...findCoSignedFaults(note), ...findRepeatedFaults(note));
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
