import { createSample } from "@goldthread/sample";
import type { SampleContact, SampleSession } from "@goldthread/sample";
import { usualSeed } from "@goldthread/sample/usual-seed.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { finishSample, holdFillingLock } from "@goldthread/store/queries/practice.ts";
import { hashPassword } from "better-auth/crypto";
import type { DocumentStore } from "../documents/document-store.ts";
import { samplePassphrase } from "../sample-passphrase.ts";
import { leaveToWrite } from "./leave-to-write.ts";
import { loadGroupPractice } from "./load-group-practice.ts";
import { loadAfterSigning } from "./load-after-signing.ts";
import { loadCoSigning } from "./load-co-signing.ts";
import { loadAround } from "./load-around.ts";
import { loadClientsAndGroups, loadStaff } from "./load-people.ts";
import { loadClientDocuments } from "./load-client-documents.ts";
import { loadClientView } from "./load-client-view.ts";
import { loadCharted } from "./load-charted.ts";
import { loadOldRecords } from "./load-old-records.ts";
import { loadLeave } from "./load-leave.ts";
import { loadMinor } from "./load-minor.ts";
import { loadPractice } from "./load-practice.ts";
import { loadPlansAndRisks } from "./load-plans.ts";
import { loadRequests } from "./load-requests.ts";
import { loadRiskFlow } from "./load-risk-flow.ts";
import { loadReflection } from "./load-reflection.ts";
import { loadSeries } from "./load-series.ts";
import { loadShares } from "./load-shares.ts";
import { loadShortcuts } from "./load-shortcuts.ts";
import { loadSummaries } from "./load-summaries.ts";
import { loadSupervision } from "./load-supervision.ts";
import { loadWithholding } from "./load-withholding.ts";
import { loadSession } from "./load-session.ts";
import { loadWordings } from "./load-wordings.ts";

export interface LoadSample {
  readonly db: Database;
  readonly zone: string;
  /** The practice's calendar day to which the two years lead. */
  readonly today: string;
  /** ISO 8601 UTC: what lies ahead of it has not happened yet. */
  readonly now: string;
  readonly seed?: string;
  /** Where its scans are kept; left out, it has none. */
  readonly documents?: Pick<DocumentStore, "take"> | undefined;
  readonly onProgress: (progress: { readonly done: number; readonly total: number; readonly what: string }) => void;
}

/** How many sessions are written at once: as many as a laptop's cores and connections bear. */
const writers = 6;

/**
 * Fills an empty database with the fictional sample practice, which is there for people only when all of it is. MUST
 * run on a database without a practice.
 */
export async function loadSample(given: LoadSample): Promise<void> {
  await asPart(given.db, "setup", async (tx) => {
    await holdFillingLock(tx);
    await fill(given).catch((cause: unknown) => {
      // Not as it came: `asPart` would run all of it again after a deadlock.
      throw new Error("Cannot load the sample practice", { cause });
    });
    await finishSample(tx);
  });
}

async function fill({ db, zone, today, now, seed = usualSeed, documents, onProgress }: LoadSample): Promise<void> {
  const sample = createSample({ seed, today, zone, now });
  const total = sample.sessions.length + sample.contacts.length;
  onProgress({ done: 0, total, what: "Staff, clients and groups" });
  const hash = await hashPassword(samplePassphrase);
  await loadStaff(db, sample, hash);
  await loadPractice(db, sample);
  await loadClientsAndGroups(db, sample);
  await loadPlansAndRisks(db, sample);
  await loadAround(db, sample);

  const people = new Map(sample.staff.map(({ id, name, credential }) => [id, { id, name, credential }]));
  let done = 0;
  const waiting = oneByOne([...leaveToWrite(sample), ...sample.contacts]);
  async function write(session: SampleSession | SampleContact): Promise<void> {
    const author = people.get(session.note?.authorId ?? session.clinicianId);
    if (author === undefined) throw new Error("Cannot load the sample practice: a session has no author");
    await loadSession(db, session, author);
    done += 1;
    onProgress({ done, total, what: "Two years of sessions and signed notes" });
  }
  // All are waited for, so that none still writes when this has failed.
  const outcomes = await Promise.allSettled(
    Array.from({ length: writers }, async () => {
      for (const session of waiting) await write(session);
    }),
  );
  const failed = outcomes.find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
  await loadCharted(db, sample);
  await loadRiskFlow(db, sample);
  await loadGroupPractice(db, sample);
  await loadSeries(db, sample);
  await loadLeave(db, sample, now);
  await loadShortcuts(db, sample, now);
  await loadAfterSigning(db, sample, now);
  await loadCoSigning(db, sample, now);
  await loadReflection(db, sample, now);
  await loadSummaries(db, sample, now);
  await loadOldRecords(db, sample, now);
  await loadSupervision(db, sample);
  await loadShares(db, sample, now);
  await loadMinor(db, sample, { now, zone });
  await loadClientView(db, sample, { now, hash });
  await loadWithholding(db, sample, { now, zone });
  await loadWordings(db, sample, { now });
  await loadClientDocuments(db, sample, { now, zone });
  await loadRequests(db, sample, { now, zone, documents });
}

/** Shared by several loops: a generator ends for all of them when one of them throws; a list's own iterator would not. */
function* oneByOne<Item>(items: readonly Item[]): Generator<Item> {
  yield* items;
}
