import { timingSafeEqual } from "node:crypto";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { practiceExists } from "@goldthread/store/queries/auth-user.ts";
import type { FastifyBaseLogger } from "fastify";
import { calendarDay } from "../calendar-day.ts";
import type { DocumentStore } from "../documents/document-store.ts";
import { refuse } from "../errors.ts";
import { errorFacts } from "../http/safe-log.ts";
import { zoneAtWork } from "../sample/zone-at-work.ts";
import type { Clock } from "../services.ts";

export interface Progress {
  readonly state: "idle" | "running" | "done" | "failed";
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export interface SampleZone {
  readonly zone: string;
  /** Where it is night in the zone, the nearest one in which the sample's day is under way. */
  readonly byDay: boolean;
}

export interface SetUp {
  readonly codeRequired: boolean;
  /** Whether the first visit's choice is still to be made, or being carried out. */
  needed(): Promise<boolean>;
  /** Throws `set_up_done`, `set_up_code_wrong`. */
  checkMayBegin(code: string | undefined): Promise<void>;
  /** Fills the sample practice in the background; `progress` tells how far it is. */
  startSample(wanted: SampleZone): void;
  progress(): Progress;
  /** Resolves when nothing is being filled any more. */
  settled(): Promise<void>;
}

export interface SetUpOptions {
  readonly db: Database;
  readonly setupCode: string;
  readonly codeRequired: boolean;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  /** Where the sample practice's scans are kept. */
  readonly documents?: Pick<DocumentStore, "take"> | undefined;
  /** Takes away what a failed filling leaves; the next start does so in any case. */
  readonly discardUnfinished?: (() => Promise<unknown>) | undefined;
}

const idle: Progress = { state: "idle", done: 0, total: 0, what: "" };

export function openSetUp({
  db,
  setupCode,
  codeRequired,
  clock,
  log,
  documents,
  discardUnfinished,
}: SetUpOptions): SetUp {
  let progress = idle;
  let work = Promise.resolve();

  async function fill(wanted: SampleZone): Promise<void> {
    try {
      // Its two years of text are loaded by the one start that needs them.
      const { loadSample } = await import("../sample/load-sample.ts");
      const now = clock();
      const zone = wanted.byDay ? zoneAtWork(wanted.zone, now) : wanted.zone;
      await loadSample({
        db,
        zone,
        today: calendarDay(now, zone),
        now: now.toISOString(),
        documents,
        onProgress: (step) => void (progress = { state: "running", ...step }),
      });
      progress = { ...progress, state: "done", done: progress.total };
    } catch (error) {
      log.error({ error: errorFacts(error) }, "the sample practice could not be filled");
      await discardUnfinished?.().catch((failure: unknown) =>
        log.error({ error: errorFacts(failure) }, "what was filled goes at the next start"),
      );
      progress = { ...progress, state: "failed" };
    }
  }

  const isRunning = () => progress.state === "running";
  return {
    codeRequired,
    needed: async () => isRunning() || !(await asPart(db, "setup", practiceExists)),
    async checkMayBegin(code) {
      if (codeRequired && !sameCode(code ?? "", setupCode)) refuse("set_up_code_wrong");
      if (isRunning() || (await asPart(db, "setup", practiceExists))) refuse("set_up_done");
    },
    startSample(wanted) {
      if (isRunning()) refuse("set_up_done");
      progress = { ...idle, state: "running", what: "Staff, clients and groups" };
      work = fill(wanted);
    },
    progress: () => progress,
    settled: () => work,
  };
}

function sameCode(given: string, code: string): boolean {
  const [a, b] = [Buffer.from(given.trim().toUpperCase()), Buffer.from(code)];
  return a.length === b.length && timingSafeEqual(a, b);
}
