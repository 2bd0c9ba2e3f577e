import { listMyDocuments } from "@goldthread/store/queries/client-document.ts";
import { listMyAppointments, listMyHomework, listMyPassedOn, lookAtOne } from "@goldthread/store/queries/my-record.ts";
import { listMyScans, listMyUnshownScans } from "@goldthread/store/queries/my-scans.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { presentDocument } from "../client-documents/present-document.ts";
import { exportNote } from "../proof/export-note.ts";
import type { HoldersPractice } from "./holder.ts";
import { myDisclosures } from "./my-disclosures.ts";
import { myMeasures } from "./my-measures.ts";
import { myPlan } from "./my-plan.ts";
import { noteLine } from "./note-line.ts";
import { shownSections, type Viewed } from "./view-notes.ts";
import type { ViewedRecord } from "./view-record.ts";

interface Made {
  /** As it was read for the pages as well, where both are made: what the view shows is weighed once. */
  readonly record: ViewedRecord;
  readonly vkey: string;
  readonly practice: HoldersPractice;
  readonly now: Date;
}

/**
 * Everything that the view shows, for machines. A note that goes whole carries its proof, the text to the byte; one with
 * words taken out has none, because its proof is over the words that were taken out.
 */
export async function recordBundle(tx: Transaction, { record, vkey, practice, now }: Made) {
  const { whose, notes, withheld } = record;
  const bundled: Awaited<ReturnType<typeof bundledNote>>[] = [];
  for (const viewed of notes) {
    await lookAtOne(tx, viewed.item.item.id);
    bundled.push(await bundledNote(tx, viewed, { vkey, now }));
  }
  await lookAtOne(tx, null);
  const { name, recordNumber, birthDate } = whose;
  return {
    goldthread: "my-record/1",
    madeAt: now.toISOString(),
    practice: { name: practice.name, zone: practice.zone, sample: practice.sample },
    client: { name, recordNumber, birthDate },
    notes: bundled,
    withheld,
    plan: await myPlan(tx),
    measures: await myMeasures(tx, whose.id),
    scans: await listMyScans(tx),
    scansNotLookedAt: await listMyUnshownScans(tx),
    documents: (await listMyDocuments(tx)).map(presentDocument),
    homework: await listMyHomework(tx),
    appointments: await listMyAppointments(tx),
    disclosures: await myDisclosures(tx),
    passedOn: await listMyPassedOn(tx),
  };
}

async function bundledNote(tx: Transaction, viewed: Viewed, { vkey, now }: Pick<Made, "vkey" | "now">) {
  const { item, decision } = viewed;
  const { id: noteId } = item.item;
  const isShown = decision.verdict !== "stays";
  return {
    ...noteLine(viewed),
    isRedacted: decision.verdict === "redacted",
    facts: isShown ? item.facts.map(([name, words]) => ({ name, words })) : [],
    sections: shownSections(viewed),
    signatures: item.signatures,
    digest: item.digest,
    proof: decision.verdict === "goes" ? (await exportNote(tx, { noteId, vkey, now })).file : null,
  };
}
