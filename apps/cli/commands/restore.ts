import { resolve } from "node:path";
import { identitiesIn } from "@goldthread/store/backup/backup-keys.ts";
import type { BackupKey, ReadBackup } from "@goldthread/store/backup/read-backup.ts";
import { explainBackupError } from "../backup/explain-backup-error.ts";
import { checkBackup, restorePractice, type Restored } from "../backup/restore-practice.ts";
import { exitCode, Refusal, UsageError, type Args, type Command, type ExitCode, type Io } from "../command.ts";
import type { Step } from "../progress/render-bar.ts";
import { reportProgress } from "../progress/report-progress.ts";
import { readPassphrase } from "../prompt/read-passphrase.ts";
import { explainStartError } from "../start/explain-error.ts";
import { parseStartSettings } from "../start/settings.ts";
import { readGivenText } from "../verify/read-given-file.ts";

export const restore: Command = {
  name: "restore",
  summary: "Bring a backup back into an empty data folder, to the last digest, and verify the whole record",
  details:
    "The restored practice is a second copy: its ledger goes on under a key of its own. Never let both copies work on.\n" +
    "docs/backup.md says more.",
  positionals: ["backup"],
  options: {
    key: { type: "string", value: "file", summary: "The key's file; left out, the passphrase is asked for" },
    check: { type: "boolean", summary: "Read the whole backup and say whether it is good; restore nothing" },
  },
  run: async (args, io) => {
    const settings = parseStartSettings(io.env);
    try {
      return await run(args, io);
    } catch (error) {
      throw explainStartError(explainBackupError(error, "<backup>"), settings);
    }
  },
};

async function run({ positionals, values, json }: Args, io: Io): Promise<ExitCode> {
  const path = resolve(positionals[0] ?? "");
  const key = await readKey(values["key"], io);
  const progress = reportProgress(io.stderr, { json: false });
  const given = { path, key, onProgress: stoppable(io, json ? () => {} : progress.step) };
  if (values["check"] === true) {
    const read = await checkBackup(given).finally(() => progress.end());
    io.stdout.write(
      json ? `${JSON.stringify({ ok: true, ...factsOf(read) })}\n` : `The backup is good: ${inWords(read)}.\n`,
    );
    return exitCode.done;
  }
  const settings = parseStartSettings(io.env);
  const restored = await restorePractice({ ...given, settings }).finally(() => progress.end());
  io.stdout.write(json ? renderJson(restored) : renderText(restored, settings.dataDir));
  return restored.verdict.ok ? exitCode.done : exitCode.refused;
}

async function readKey(file: string | boolean | undefined, io: Io): Promise<BackupKey> {
  if (typeof file !== "string") return { passphrase: await readPassphrase(io, "Passphrase of the backup: ") };
  const identities = identitiesIn(await readGivenText(file, "--key"));
  if (identities.length === 0) throw new UsageError("--key: expected a file with a secret key (AGE-SECRET-KEY-...)");
  return { identities };
}

/** Asked to stop, the next step fails: what was made aside is taken away as after any other failure. */
function stoppable(io: Io, onProgress: (step: Step) => void): (step: Step) => void {
  let isStopped = false;
  void io.untilStopRequested().then(() => (isStopped = true));
  return (step) => {
    if (isStopped) throw new Refusal("stopped", "Stopped; the place is as empty as it was.");
    onProgress(step);
  };
}

function factsOf({ head, manifest }: ReadBackup) {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const { documents, missingDocuments } = manifest;
  return { madeAt: head.madeAt, rows, documents: documents.length, missingDocuments };
}

function inWords(read: ReadBackup): string {
  const { madeAt, rows, documents, missingDocuments } = factsOf(read);
  const lacking =
    missingDocuments.length === 0 ? "" : `, ${missingDocuments.length} documents were missing when it was made`;
  return `made ${madeAt}, ${rows} rows, ${documents} documents${lacking}`;
}

function renderJson({ verdict, ...read }: Restored): string {
  return `${JSON.stringify({ ...factsOf(read), verdict })}\n`;
}

function renderText(restored: Restored, dataDir: string): string {
  const { problem } = restored.verdict;
  const place = `Restored into ${dataDir}: ${inWords(restored)}.\nEvery digest fits, and the ledger goes on under a key of its own.\n`;
  if (problem === null) return `${place}The record verifies. goldthread start serves it.\n`;
  const { table, id, column, what } = problem;
  return `${place}The record that was backed up did not fit already: table ${table}, id ${id}, column ${column}: ${what}.\n`;
}
