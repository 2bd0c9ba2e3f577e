import { Readable } from "node:stream";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addDocument } from "@goldthread/store/queries/document.ts";
import { calendarDay } from "../calendar-day.ts";
import type { DocumentStore, Taken } from "../documents/document-store.ts";
import { recordRequestAct } from "../requests/record-request-act.ts";
import { clientWithOwnView } from "./client-with-own-view.ts";
import { samplePaper } from "./sample-paper.ts";
import { sampleSources } from "./sample-sources.ts";

const day = 86_400_000;

interface ToLoad {
  readonly now: string;
  readonly zone: string;
  /** Where the scan of a subpoena is kept; left out, its request stands without it. */
  readonly documents?: Pick<DocumentStore, "take"> | undefined;
}

/** Two requests that whoever keeps the records has still to answer: a client's for their record, and a subpoena. */
export async function loadRequests(
  db: Database,
  sample: SamplePractice,
  { now, zone, documents }: ToLoad,
): Promise<void> {
  const own = clientWithOwnView(sample);
  const officer = sample.staff.find(({ roles }) => roles.includes("records-officer"));
  if (own === undefined || officer === undefined) return;
  const { newId } = sampleSources("requests");
  const today = calendarDay(new Date(now), zone);
  const asked = { by: officer.id, at: new Date(Date.parse(now) - day), newId };
  const paper = await documents?.take(Readable.from([subpoena]));
  await asActor(db, { staffId: officer.id, clock: asked.at.toISOString() }, async (tx) => {
    const received = { what: "received", wantedBy: null };
    await recordRequestAct(
      tx,
      {
        ...received,
        clientId: own.client.id,
        kind: "access",
        askedBy: own.client.name,
        identity: "Driving licence, seen at the front desk",
        words: "A copy of everything, on paper or as a file.",
        receivedOn: addDays(today, -9),
      },
      asked,
    );
    const clientId = inCourt(sample) ?? own.client.id;
    const requestId = await recordRequestAct(
      tx,
      {
        ...received,
        clientId,
        kind: "release",
        askedBy: "Thaddeus Quillmore, attorney",
        identity: "Called back on the number in the bar's list",
        words: "All notes of this year, for a lawsuit about an accident. Nothing says that the client was told.",
        receivedOn: addDays(today, -2),
        wantedBy: addDays(today, 12),
      },
      asked,
    );
    if (paper === undefined) return;
    const [id, title] = [newId(), "Subpoena, county court"];
    await addDocument(tx, { ...paper, id, clientId, title, requestId });
    const facts = { clientId, digest: hexOf(paper), documentId: id, requestId, title, type: paper.type, what: "paper" };
    await recordRequestAct(tx, facts, asked);
  });
}

const subpoena = samplePaper([
  "SUBPOENA TO PRODUCE RECORDS",
  "County Court (fictional), case 26-0417",
  "",
  "To: the keeper of the records of the practice named on the envelope.",
  "You are commanded to produce all notes of this year about the",
  "plaintiff's treatment within fourteen days.",
  "",
  "Thaddeus Quillmore, attorney for the defendant",
  "This paper, the court and everybody named on it are made up.",
]);

function hexOf({ digest }: Taken): string {
  return Buffer.from(digest).toString("hex");
}

/** The client whom the clinician who supervises sees most: somebody with two years of notes to weigh. */
function inCourt({ staff, clients, sessions }: SamplePractice) {
  const clinician = staff.find(({ roles }) => roles.includes("clinician") && roles.includes("supervisor"));
  const times = new Map<string, number>();
  for (const { clientId } of sessions) if (clientId !== null) times.set(clientId, (times.get(clientId) ?? 0) + 1);
  const treated = clients.filter(({ careTeam }) =>
    careTeam.some(({ staffId, to }) => staffId === clinician?.id && to === null),
  );
  return treated.toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))[0]?.id;
}
