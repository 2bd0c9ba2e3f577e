import { calendarDay } from "@goldthread/server/calendar-day.ts";
import { openDocumentStore } from "@goldthread/server/documents/document-store.ts";
import { ledgerSigner } from "@goldthread/server/ledger-signer.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { openDatabase, type Database } from "@goldthread/store/db.ts";
import type { Secrets } from "@goldthread/store/embedded/secrets.ts";
import { practiceExists } from "@goldthread/store/queries/auth-user.ts";
import { startSequencer } from "@goldthread/store/sequencer.ts";
import { StoreError } from "@goldthread/store/store-error.ts";
import { Refusal } from "../command.ts";
import type { Reporter } from "../progress/report-progress.ts";
import type { Practice } from "./run-practice.ts";

/** Fills the fictional sample practice into an empty database; refuses where a practice is. */
export async function fillSample(
  { settings, database, events }: Pick<Practice, "settings" | "database" | "events">,
  { zone, progress }: { zone: string; progress: Reporter },
): Promise<void> {
  const db = openDatabase(database.login);
  const filling = fill(db, { zone, progress, settings })
    .then(() => placeEntries(db, database.secrets))
    .finally(() => db.close());
  const ended = await Promise.race([
    filling.then(() => "filled" as const),
    events.stopRequested.then(() => "stopped" as const),
    database.ended.then(() => "lost" as const),
  ]).finally(() => progress.end());
  if (ended === "filled") return;
  const why = ended === "stopped" ? "Stopped" : "The database stopped by itself";
  throw new Refusal(ended, `${why} before the sample practice was whole. The next start takes its beginnings away.`);
}

interface Filling {
  readonly zone: string;
  readonly progress: Reporter;
  readonly settings: Practice["settings"];
}

async function fill(db: Database, { zone, progress, settings }: Filling): Promise<void> {
  if (await asPart(db, "setup", practiceExists)) throw practiceThere();
  // Its two years of text are loaded by the one command that needs them.
  const { loadSample } = await import("@goldthread/server/sample/load-sample.ts");
  const now = new Date();
  const documents = await openDocumentStore(settings.dataDir, settings.documents);
  const given = {
    db,
    zone,
    today: calendarDay(now, zone),
    now: now.toISOString(),
    documents,
    onProgress: progress.step,
  };
  await loadSample(given).catch((error: unknown) => {
    throw isSecondPractice(error) ? practiceThere() : error;
  });
}

/** The acts of two years get their places in the ledger now, as each would have had within a second. */
async function placeEntries(db: Database, secrets: Secrets): Promise<void> {
  const signer = await ledgerSigner(secrets);
  const failures: unknown[] = [];
  await startSequencer(db, { signer, origin: signer.name, onError: (error) => failures.push(error) }).stop();
  if (failures.length > 0) throw failures[0];
}

/** Another program filled the same database meanwhile. */
function isSecondPractice(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof StoreError && error.cause.constraint === "practice_pkey";
}

function practiceThere(): Refusal {
  return new Refusal(
    "practice_exists",
    "There is a practice here already, and the sample fills empty ones only. Set GOLDTHREAD_DATA to another folder.",
  );
}
