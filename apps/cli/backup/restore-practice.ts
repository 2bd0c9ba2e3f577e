import { mkdir, mkdtemp, readdir, rename, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { ledgerSigner } from "@goldthread/server/ledger-signer.ts";
import { BackupRefusal } from "@goldthread/store/backup/backup-refusal.ts";
import type { BackupHead } from "@goldthread/store/backup/backup-shape.ts";
import { checkRestored } from "@goldthread/store/backup/check-restored.ts";
import { openEpoch } from "@goldthread/store/backup/open-epoch.ts";
import { readBackup, type BackupKey, type ReadBackup } from "@goldthread/store/backup/read-backup.ts";
import { restoreTables } from "@goldthread/store/backup/restore-tables.ts";
import { openDatabase as openStore } from "@goldthread/store/db.ts";
import { openDataFolder } from "@goldthread/store/embedded/data-folder.ts";
import { adoptAuthSecret } from "@goldthread/store/embedded/secrets.ts";
import { errorCode } from "@goldthread/store/embedded/system-error.ts";
import { compareMigrations, migrate, readMigrations } from "@goldthread/store/migrate.ts";
import { verifyRecord, type Verdict } from "@goldthread/store/verify.ts";
import { Client, type ClientConfig } from "pg";
import { Refusal } from "../command.ts";
import type { Step } from "../progress/render-bar.ts";
import { asidePrefix, clearLeftBehind, removeAside } from "./clear-left-behind.ts";
import { openDatabase, type PracticeDatabase } from "../start/database.ts";
import type { StartSettings } from "../start/settings.ts";

export type RestoreOptions = {
  readonly path: string;
  readonly key: BackupKey;
  readonly settings: StartSettings;
  readonly onProgress: (step: Step) => void;
};

export type Restored = ReadBackup & { readonly verdict: Verdict };

/** Reads the whole backup and holds it against its manifest; nothing is written. */
export async function checkBackup({ path, key, onProgress }: Omit<RestoreOptions, "settings">): Promise<ReadBackup> {
  return await readBackup({
    path,
    key,
    onBytes: (done, total) => onProgress({ what: "Checking the backup", done, total }),
  });
}

/**
 * A backup as a practice of its own, in an empty data folder or database. Everything is made aside and verified, and only
 * then takes its place: cut short at any moment, the place is as empty as it was.
 */
export async function restorePractice(options: RestoreOptions): Promise<Restored> {
  const { settings, path, key, onProgress } = options;
  await checkIsEmpty(settings);
  const { head } = await checkBackup({ path, key, onProgress });
  await refuseNewer(head);
  await mkdir(dirname(settings.dataDir), { recursive: true });
  await clearLeftBehind(settings.dataDir);
  const aside = await mkdtemp(asidePrefix(settings.dataDir));
  try {
    const restored = await restoreInto(aside, options, head);
    await takePlace(aside, settings.dataDir);
    return restored;
  } catch (error) {
    await removeAside(aside);
    throw error;
  }
}

async function checkIsEmpty({ dataDir, databaseUrl }: StartSettings): Promise<void> {
  const names = await readdir(dataDir).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  });
  if (names.length > 0)
    throw new Refusal(
      "not_empty",
      `There is something in ${dataDir}. Set GOLDTHREAD_DATA to an empty folder; nothing was changed.`,
    );
  if (databaseUrl !== undefined && (await compareMigrations({ connectionString: databaseUrl })) !== "empty")
    throw new Refusal(
      "not_empty",
      "The database that DATABASE_URL names holds a practice. Name an empty one; nothing was changed.",
    );
}

async function refuseNewer({ migration }: BackupHead): Promise<void> {
  if (migration > (await readMigrations()).length)
    throw new BackupRefusal(
      "backup_newer",
      "This backup was made by a newer Goldthread. Restore it with that one; nothing was changed.",
    );
}

async function restoreInto(aside: string, options: RestoreOptions, head: BackupHead): Promise<Restored> {
  const settings = { ...options.settings, dataDir: await openDataFolder(aside) };
  const database = await openDatabase(settings, () => {});
  try {
    return await fill(database, { ...options, settings }, head);
  } catch (error) {
    if (settings.databaseUrl !== undefined) await emptyAgain(database.owner);
    throw error;
  } finally {
    await database.stop();
  }
}

async function fill(database: PracticeDatabase, options: RestoreOptions, head: BackupHead): Promise<Restored> {
  const { settings, path, key, onProgress } = options;
  const documents = join(settings.dataDir, "documents");
  const { owner, login } = database;
  const { loginPassword } = database.secrets;
  const all = await readMigrations();
  // The tables as the backup knew them; what came later is made of them afterwards, as for any older practice.
  await migrate(owner, { loginPassword, migrations: all.slice(0, head.migration) });
  await mkdir(documents, { recursive: true, mode: 0o700 });
  const onBytes = (done: number, total: number) => onProgress({ what: "Restoring", done, total });
  const restored = await restoreTables(owner, { path, key, onBytes }, (name, pieces) =>
    pipeline(pieces, createWriteStream(join(documents, name), { flags: "wx", mode: 0o600 })),
  );
  await readBack(login, restored, onProgress);
  await migrate(owner, { loginPassword });
  await adoptAuthSecret(settings.dataDir, restored.head.secrets.authSecret);
  return { ...restored, verdict: await openAndVerify(database, restored.head, onProgress) };
}

async function readBack(login: ClientConfig, { manifest }: ReadBackup, onProgress: RestoreOptions["onProgress"]) {
  const total = manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  await checkRestored(login, manifest, (rows) => onProgress({ what: "Reading it back", done: (done += rows), total }));
}

/** The copy goes on under the key that was made for it, and is verified under that one. */
async function openAndVerify(
  { login, secrets }: PracticeDatabase,
  head: BackupHead,
  onProgress: RestoreOptions["onProgress"],
): Promise<Verdict> {
  const signer = await ledgerSigner(secrets);
  const db = openStore(login);
  try {
    const epoch = { before: head.secrets.ledgerKey, signer, backupMadeAt: head.madeAt, now: new Date() };
    await openEpoch(db, epoch);
    return await verifyRecord(db, { vkey: signer.vkey, onProgress });
  } finally {
    await db.close();
  }
}

/** One rename: the place is empty, or it is the whole practice. */
async function takePlace(aside: string, dataDir: string): Promise<void> {
  await rmdir(dataDir).catch((error: unknown) => {
    if (errorCode(error) !== "ENOENT") throw error;
  });
  await rename(aside, dataDir);
}

async function emptyAgain(owner: ClientConfig): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  try {
    await client.query("drop schema if exists goldthread cascade");
  } finally {
    await client.end();
  }
}
