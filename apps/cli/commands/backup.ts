import { mkdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ledgerSigner } from "@goldthread/server/ledger-signer.ts";
import { encrypterFor, newBackupKey, type BackupRecipients } from "@goldthread/store/backup/backup-keys.ts";
import { makeBackup } from "@goldthread/store/backup/make-backup.ts";
import { backupName, rotateBackups } from "@goldthread/store/backup/rotate-backups.ts";
import { explainBackupError } from "../backup/explain-backup-error.ts";
import { parseBackup, type WantedBackup } from "../backup/parse-backup.ts";
import { readMigrations } from "@goldthread/store/migrate.ts";
import { exitCode, Refusal, UsageError, type Args, type Command, type Io } from "../command.ts";
import { checkMayWrite, writeNewFile } from "../export/write-new-file.ts";
import { withPractice, type OpenPractice } from "../practice/open-practice.ts";
import { reportProgress } from "../progress/report-progress.ts";
import { readNewPassphrase } from "../prompt/read-passphrase.ts";

export const backup: Command = {
  name: "backup",
  summary: "Write the whole practice into one encrypted file, while people go on working",
  details:
    "It is encrypted by age. Make a key once with --new-key, keep its file away from this machine, and name its public\n" +
    "key with --recipient: what makes backups then cannot open them. docs/backup.md says more.",
  positionals: [],
  options: {
    to: { type: "string", value: "folder", summary: "Where backups are kept; made if it is not there" },
    recipient: { type: "string", value: "age1...", summary: "The public key it is encrypted to; several by commas" },
    passphrase: { type: "boolean", summary: "Encrypt it by a passphrase instead, asked for or on standard input" },
    every: { type: "string", value: "time", summary: "Go on making one every 30m, 24h, 7d ... until stopped" },
    keep: { type: "string", value: "count", summary: "Remove all but the newest so many after each" },
    "new-key": { type: "string", value: "file", summary: "Make a key, write it there and print its public key" },
  },
  run: async (args, io) => {
    const keyFile = args.values["new-key"];
    if (typeof keyFile === "string") await makeKey(keyFile, args, io);
    else await makeBackups(parseBackup(args), { io: stoppableOnce(io), json: args.json });
    return exitCode.done;
  },
};

async function makeKey(path: string, { values, json }: Args, { stdout }: Io): Promise<void> {
  if (path === "" || Object.keys(values).some((name) => !["new-key", "json"].includes(name)))
    throw new UsageError("--new-key: expected a file, and no other option");
  const target = { path: resolve(path), force: false };
  await checkMayWrite(target);
  const { recipient, file } = await newBackupKey(new Date());
  await writeNewFile(target, Buffer.from(file));
  stdout.write(
    json
      ? `${JSON.stringify({ recipient })}\n`
      : `${recipient}\nGive this public key to --recipient. Keep ${path} away from this machine, and print it: without it no backup opens.\n`,
  );
}

type Run = { readonly io: Io; readonly json: boolean };

async function makeBackups(wanted: WantedBackup, run: Run): Promise<void> {
  const to = await recipientsOf(wanted, run.io);
  for (;;) {
    const begun = Date.now();
    await makeOne(wanted, to, run);
    if (wanted.everyMs === null) return;
    const left = Math.max(0, wanted.everyMs - (Date.now() - begun));
    if (await stopsWithin(left, run.io)) return;
  }
}

async function recipientsOf({ recipients }: WantedBackup, io: Io): Promise<BackupRecipients> {
  if (recipients !== null) return { recipients };
  const passphrase = await readNewPassphrase(io, "Passphrase of the backups: ");
  if (passphrase.length < 12) throw new UsageError("passphrase: expected at least 12 characters");
  return { passphrase };
}

/** One that fails ends a single backup; a row of them goes on, and says so each time. */
async function makeOne(wanted: WantedBackup, to: BackupRecipients, { io, json }: Run): Promise<void> {
  try {
    // What goes wrong where backups are kept is told of that folder, and not of the practice's own.
    const made = await withPractice(io, (practice) =>
      write(practice, { wanted, to, io, json }).catch((error: unknown) => {
        throw explainBackupError(error, "--to");
      }),
    );
    io.stdout.write(json ? `${JSON.stringify(made)}\n` : renderMade(made));
  } catch (explained) {
    const isStopped = explained instanceof Refusal && explained.code === "stopped";
    if (wanted.everyMs === null || isStopped || !(explained instanceof Refusal)) throw explained;
    const { code, message } = explained;
    io.stderr.write(json ? `${JSON.stringify({ error: { code, message } })}\n` : `No backup this time: ${message}\n`);
  }
}

type Made = {
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
  readonly documents: number;
  readonly missingDocuments: readonly string[];
  readonly removed: readonly string[];
};

async function write(
  { login, secrets, dataDir }: OpenPractice,
  { wanted, to, io, json }: Run & { wanted: WantedBackup; to: BackupRecipients },
): Promise<Made> {
  const now = new Date();
  const path = join(wanted.folder, backupName(now));
  await mkdir(wanted.folder, { recursive: true, mode: 0o700 });
  if (!(await stat(wanted.folder)).isDirectory()) throw new UsageError("--to: expected a folder");
  const { vkey } = await ledgerSigner(secrets);
  const progress = reportProgress(io.stderr, { json: false });
  const { manifest, bytes } = await makeBackup({
    login,
    secrets: { authSecret: secrets.authSecret, ledgerKey: vkey },
    documentsFolder: join(dataDir, "documents"),
    encrypter: encrypterFor(to),
    path,
    now,
    migration: (await readMigrations()).length,
    ...(json ? {} : { onProgress: progress.step }),
  }).finally(() => progress.end());
  const removed = wanted.keep === null ? [] : await rotateBackups(wanted.folder, { keep: wanted.keep, now });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const { documents, missingDocuments } = manifest;
  return { path, bytes, rows, documents: documents.length, missingDocuments, removed };
}

function renderMade({ path, bytes, rows, documents, missingDocuments, removed }: Made): string {
  const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  const lines = [`Backed up ${rows} rows and ${documents} documents to ${path} (${size}).`];
  if (missingDocuments.length > 0)
    lines.push(
      `Attention: ${missingDocuments.length} documents are not in the data folder, so this backup lacks them.`,
    );
  if (removed.length > 0) lines.push(`Removed ${removed.length} older.`);
  return `${lines.join("\n")}\n`;
}

/** Each backup waits for the stop anew; the process is listened to once. */
function stoppableOnce(io: Io): Io {
  let stopped: Promise<void> | undefined;
  return { ...io, untilStopRequested: () => (stopped ??= io.untilStopRequested()) };
}

async function stopsWithin(ms: number, { untilStopRequested }: Io): Promise<boolean> {
  const waiting = new AbortController();
  const woken = delay(ms, false, { signal: waiting.signal }).catch(() => true);
  const stopped = await Promise.race([woken, untilStopRequested().then(() => true)]);
  waiting.abort();
  return stopped;
}
