import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encrypterFor, identitiesIn, newBackupKey } from "@goldthread/store/backup/backup-keys.ts";
import { checkRestored } from "@goldthread/store/backup/check-restored.ts";
import { makeBackup } from "@goldthread/store/backup/make-backup.ts";
import { readBackup } from "@goldthread/store/backup/read-backup.ts";
import { restoreTables } from "@goldthread/store/backup/restore-tables.ts";
import type { BenchDatabase } from "../bench-database.ts";
import { defineBench } from "../bench.ts";
import type { BenchContext, Figure } from "../bench.ts";
import { notesToMeasure } from "../notes-to-measure.ts";
import { fillPractice } from "../past-notes.ts";

const notes = notesToMeasure;

/** A practice out into one file and back to the last digest; ten times the notes must not cost more for each. */
export const backup = defineBench({
  id: "backup",
  states: `Backing up ${notes.toLocaleString("en")} notes of 2 KB and restoring them to the last digest; the memory that it takes.`,
  async run(context) {
    const few = await roundTrip(context, notes / 10);
    const many = await roundTrip(context, notes);
    const whole = ({ out, checked, back }: Trip) => out + checked + back;
    return [
      { what: "backing up", value: many.out, unit: "ms" },
      { what: "the encrypted file", value: many.bytes / 1e6, unit: "MB" },
      { what: "reading it before anything is touched", value: many.checked, unit: "ms" },
      { what: "restoring and reading back", value: many.back, unit: "ms" },
      { what: "memory taken on top, at most", value: many.memory / 1e6, unit: "MB" },
      { what: "each note, against a tenth of the notes", value: whole(many) / 10 / whole(few), unit: "x", limit: 1.6 },
    ] satisfies readonly Figure[];
  },
});

interface Trip {
  readonly out: number;
  readonly checked: number;
  readonly back: number;
  readonly bytes: number;
  readonly memory: number;
}

async function roundTrip({ database, note }: BenchContext, count: number): Promise<Trip> {
  const [from, into] = [await database(), await database()];
  note(`filling ${count} notes`);
  await fillPractice(from.bare, count);
  await from.bare.query("vacuum analyze");
  const folder = await mkdtemp(join(tmpdir(), "goldthread-bench-backup-"));
  const memory = watchMemory();
  try {
    note("backing up");
    return { ...(await outAndBack({ from, into, path: join(folder, "backup") })), memory: memory.most() };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function outAndBack({ from, into, path }: { from: BenchDatabase; into: BenchDatabase; path: string }) {
  const { recipient, file } = await newBackupKey(new Date());
  const key = { identities: identitiesIn(file) };
  const made = await timed(() =>
    makeBackup({
      login: from.login,
      secrets: { authSecret: "of the bench", ledgerKey: "of the bench" },
      documentsFolder: path,
      encrypter: encrypterFor({ recipients: [recipient] }),
      path,
      now: new Date(),
      migration: 1,
    }),
  );
  const checked = await timed(() => readBackup({ path, key }));
  const { host, port, user, password, database } = into.bare.options;
  const owner = { host, port, user, database, ...(typeof password === "string" ? { password } : {}) };
  const back = await timed(async () => {
    const { manifest } = await restoreTables(owner, { path, key }, async () => {});
    await checkRestored(into.login, manifest);
  });
  return { out: made.ms, checked: checked.ms, back: back.ms, bytes: made.result.bytes };
}

async function timed<Result>(run: () => Promise<Result>): Promise<{ readonly result: Result; readonly ms: number }> {
  const begun = performance.now();
  const result = await run();
  return { result, ms: performance.now() - begun };
}

/** Of this very process, beside what it held before. */
function watchMemory() {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
  return {
    most: () => {
      clearInterval(timer);
      return most - before;
    },
  };
}
