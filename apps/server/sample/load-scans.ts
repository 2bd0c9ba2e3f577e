import { Readable } from "node:stream";
import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addDocument, showDocument } from "@goldthread/store/queries/document.ts";
import type { DocumentStore } from "../documents/document-store.ts";
import { clientWithOwnView } from "./client-with-own-view.ts";
import { samplePaper } from "./sample-paper.ts";
import { sampleSources } from "./sample-sources.ts";

const papers = [
  { title: "Referral letter", isShown: true },
  { title: "Letter to the family doctor", isShown: true },
  { title: "Discharge letter of the clinic", isShown: false },
] as const;

/** Two letters in one client's own view, and one that nobody has looked at for it. */
export async function loadScans(
  db: Database,
  sample: SamplePractice,
  { now, documents }: { readonly now: string; readonly documents: Pick<DocumentStore, "take"> | undefined },
): Promise<void> {
  const who = clientWithOwnView(sample);
  if (who === undefined || documents === undefined) return;
  const { client, clinician } = who;
  const { newId } = sampleSources("scans");
  for (const { title, isShown } of papers) {
    const lines = [title, "", "This letter and everybody named in it are made up.", "", client.name];
    const paper = await documents.take(Readable.from([samplePaper(lines)]));
    await asActor(db, { staffId: clinician.id, clock: now }, async (tx) => {
      const id = newId();
      await addDocument(tx, { ...paper, id, clientId: client.id, title });
      if (isShown) await showDocument(tx, { id, version: 1, at: now });
    });
  }
}
