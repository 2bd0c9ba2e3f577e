import { setImmediate } from "node:timers/promises";
import { createInSteps } from "@goldthread/sample";
import type { SampleContact, SampleOptions, SamplePractice, SampleSession } from "@goldthread/sample";
import { usualSeed } from "@goldthread/sample/usual-seed.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { finishSample, holdFillingLock } from "@goldthread/store/queries/practice.ts";
import { hashPassword } from "better-auth/crypto";
import type { DocumentStore } from "../documents/document-store.ts";
import { samplePassphrase } from "../sample-passphrase.ts";
import { leaveToWrite } from "./leave-to-write.ts";
import { loadGroupPractice } from "./load-group-practice.ts";
import { loadAddedSince } from "./load-added-since.ts";
import { loadAfterSigning } from "./load-after-signing.ts";
import { loadCoSigning } from "./load-co-signing.ts";
import { loadAuthorisations } from "./load-authorisations.ts";
import { loadAround } from "./load-around.ts";
import { loadClientsAndGroups, loadStaff } from "./load-people.ts";
import { loadClientDocuments } from "./load-client-documents.ts";
import { loadClientView } from "./load-client-view.ts";
import { loadCharted } from "./load-charted.ts";
import { loadOldRecords } from "./load-old-records.ts";
import { loadOpenings } from "./load-openings.ts";
import { loadLeave } from "./load-leave.ts";
import { loadMinor } from "./load-minor.ts";
import { loadPractice } from "./load-practice.ts";
import { loadPlansAndRisks } from "./load-plans.ts";
import { loadRequests } from "./load-requests.ts";
import { loadScans } from "./load-scans.ts";
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

/** Where on the bar each part ends, in hundredths: as long as it takes, which a count of sessions would not tell. */
const planned = 10;
const peopled = 20;
const written = 90;
const whole = 100;

async function fill({ db, zone, today, now, seed = usualSeed, documents, onProgress }: LoadSample): Promise<void> {
  const tell = (what: string, done: number) => onProgress({ done: Math.floor(done), total: whole, what });
  const sample = await plan({ seed, today, zone, now }, (share) => tell("Planning two years", share * planned));
  const hash = await hashPassword(samplePassphrase);
  const around = [
    () => loadStaff(db, sample, hash),
    () => loadPractice(db, sample),
    () => loadClientsAndGroups(db, sample),
    () => loadPlansAndRisks(db, sample),
    () => loadAround(db, sample),
  ];
  await inTurn(around, (share) => tell("Staff, clients and groups", planned + share * (peopled - planned)));
  await writeSessions(db, sample, (share) =>
    tell("Two years of sessions and signed notes", peopled + share * (written - peopled)),
  );
  const afterwards = [
    () => loadCharted(db, sample),
    () => loadRiskFlow(db, sample),
    () => loadGroupPractice(db, sample),
    () => loadSeries(db, sample),
    () => loadLeave(db, sample, now),
    () => loadShortcuts(db, sample, now),
    () => loadAfterSigning(db, sample, now),
    () => loadCoSigning(db, sample, now),
    () => loadAddedSince(db, sample, now),
    () => loadReflection(db, sample, now),
    () => loadSummaries(db, sample, now),
    () => loadOldRecords(db, sample, now),
    () => loadSupervision(db, sample),
    () => loadShares(db, sample, now),
    () => loadMinor(db, sample, { now, zone }),
    () => loadClientView(db, sample, { now, hash }),
    () => loadWithholding(db, sample, { now, zone }),
    () => loadWordings(db, sample, { now }),
    () => loadClientDocuments(db, sample, { now, zone }),
    () => loadRequests(db, sample, { now, zone, documents }),
    () => loadAuthorisations(db, sample, { now, zone }),
    () => loadScans(db, sample, { now, documents }),
    () => loadOpenings(db, sample),
  ];
  await inTurn(afterwards, (share) => tell("What came after the notes", written + share * (whole - written)));
}

async function inTurn(loads: readonly (() => Promise<void>)[], onShare: (share: number) => void): Promise<void> {
  for (const [at, load] of loads.entries()) {
    onShare(at / loads.length);
    await load();
  }
}

/** The loop has its turn between two sessions: whoever looks on is answered, and sees the bar move. */
async function plan(options: SampleOptions, onShare: (share: number) => void): Promise<SamplePractice> {
  const steps = createInSteps(options);
  let step = steps.next();
  while (step.done !== true) {
    onShare(step.value);
    await setImmediate();
    step = steps.next();
  }
  return step.value;
}

async function writeSessions(db: Database, sample: SamplePractice, onShare: (share: number) => void): Promise<void> {
  const people = new Map(sample.staff.map(({ id, name, credential }) => [id, { id, name, credential }]));
  const sessions = [...leaveToWrite(sample), ...sample.contacts];
  let done = 0;
  const waiting = oneByOne(sessions);
  async function write(session: SampleSession | SampleContact): Promise<void> {
    const author = people.get(session.note?.authorId ?? session.clinicianId);
    if (author === undefined) throw new Error("Cannot load the sample practice: a session has no author");
    await loadSession(db, session, author);
    done += 1;
    onShare(done / sessions.length);
  }
  // All are waited for, so that none still writes when this has failed.
  const outcomes = await Promise.allSettled(
    Array.from({ length: writers }, async () => {
      for (const session of waiting) await write(session);
    }),
  );
  const failed = outcomes.find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}

/** Shared by several loops: a generator ends for all of them when one of them throws; a list's own iterator would not. */
function* oneByOne<Item>(items: readonly Item[]): Generator<Item> {
  yield* items;
}
