import { namesMember } from "@goldthread/clinical/summary/names-member.ts";
import { notAReplacement, sectionTitles, type Source } from "@goldthread/clinical/summary/summary.ts";
import { summaryBodySchema } from "@goldthread/clinical/summary/summary-body.ts";
import {
  editSummary,
  goneSentences,
  noEdits,
  openSentences,
  takenSections,
  type EditedSection,
} from "@goldthread/clinical/summary/summary-edits.ts";
import {
  deleteSummaryDraft,
  insertSummary,
  readAwaitingCoSignature,
  readPartsAwaitingCoSignature,
  readSummaryDraft,
} from "@goldthread/store/queries/summary.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { standSigned } from "../ledger/stand-signed.ts";
import type { ActSigner } from "../passkeys/act-signer.ts";
import { factKey, type Composed } from "./composed.ts";
import { parseEdits } from "./composed-out.ts";

interface Signing {
  readonly by: string;
  readonly signer: ActSigner;
  /** The draft's version that the signer saw. */
  readonly version: number;
  readonly author: { readonly name: string; readonly credential: string };
  readonly practice: { readonly name: string; readonly zone: string };
}

/**
 * Signs what the draft makes of the record as it stands now: content, entry and row in this transaction. Every sentence
 * was taken on in the very words that go in, or left out; where the record says something else by now, nothing is signed.
 * Answers the summary's id.
 */
export async function signComposed(tx: Transaction, composed: Composed, signing: Signing): Promise<string> {
  const { of, period } = composed;
  const { version, author, practice, by, signer } = signing;
  const draft = await readSummaryDraft(tx, of, period);
  if ((draft?.version ?? 0) !== version) refuse("changed_meanwhile");
  const sections = sectionsToSign(composed, draft === undefined ? noEdits : parseEdits(draft.edits));
  await refuseUnfinished(tx, sections, composed);
  const facts = {
    goldthread: "summary/1",
    ...period,
    practice: practice.name,
    zone: practice.zone,
    ...of,
    client: composed.client,
    group: composed.group,
    author,
    method: signer.method,
    says: notAReplacement,
    sections: sections.map((section) => sectionOf(section, composed)),
  };
  const [row] = await standSigned(tx, [facts], { kind: "summary-signed", by, author, signer });
  if (row === undefined) throw new Error("an act was not recorded");
  // What is signed can be read again, or it is not signed.
  summaryBodySchema.parse(JSON.parse(row.content));
  await insertSummary(tx, row);
  await deleteSummaryDraft(tx, of, period);
  return row.id;
}

function sectionsToSign(
  { summary, unnamed }: Composed,
  edits: ReturnType<typeof parseEdits>,
): readonly EditedSection[] {
  const edited = editSummary(summary, edits);
  if (openSentences(edited).length > 0 || goneSentences(summary, edits).length > 0) refuse("summary_not_taken_on");
  const taken = takenSections(edited);
  if (taken.length === 0) refuse("summary_empty");
  const naming = taken
    .flatMap(({ sentences }) => sentences)
    .filter(({ text, origin }) => origin !== "composed" && namesMember(text, unnamed));
  if (naming.length > 0)
    refuse(
      "summary_names_member",
      naming.map(({ key }) => ({ field: `edits.${key}`, expected: "expected a sentence that names no member" })),
    );
  return taken;
}

/** What nobody answers for yet goes nowhere, and so nothing that was made of it does. */
async function refuseUnfinished(
  tx: Transaction,
  sections: readonly EditedSection[],
  { facts }: Composed,
): Promise<void> {
  const sources = sections.flatMap(({ sentences }) => sentences.flatMap((one) => one.sources));
  const ids = (kind: Source["kind"]) => [...new Set(sources.filter((one) => one.kind === kind).map(({ id }) => id))];
  const notes = await readAwaitingCoSignature(tx, ids("note"));
  const parts = await readPartsAwaitingCoSignature(tx, ids("shared-part"));
  const waiting = [
    ...notes.map((id) => ({ kind: "note", id }) as const),
    ...parts.map((id) => ({ kind: "shared-part", id }) as const),
  ];
  if (waiting.length === 0) return;
  const days = [...new Set(waiting.flatMap((source) => facts.get(factKey(source))?.day ?? []))];
  refuse("summary_awaits_co_signature", [
    { field: "sources", expected: `expected co-signed notes: not yet that of ${days.toSorted().join(", ")}` },
  ]);
}

function sectionOf({ key, sentences }: EditedSection, composed: Composed) {
  return {
    key,
    title: sectionTitles[key],
    sentences: sentences.map(({ text, origin, sources }) => ({
      text,
      origin,
      sources: sources.map((source) => pinned(source, composed)),
    })),
  };
}

/** A source with its day and, of a signed one, its digest. A sentence that rests on nothing of this record is a fault. */
function pinned(source: Source, { facts }: Composed) {
  const known = facts.get(factKey(source));
  if (known === undefined)
    throw new Error(`Cannot sign the summary: a ${source.kind} it rests on is not in the record`);
  return { kind: source.kind, id: source.id, day: known.day, digest: known.digest };
}
