import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { databaseAccount } from "./account.ts";
import { clusterFolder } from "./data-folder.ts";
import { isReachable } from "./reachable.ts";
import { StartRefusal } from "./start-refusal.ts";
import { errorCode } from "./system-error.ts";

/** Left in the data folder when the database lies elsewhere, and in that place to point back. */
const homeRecord = "postgres-home.json";
const recordShape = z.strictObject({ path: z.string().startsWith("/") });

/**
 * The folder that the database lies in: the data folder itself, or, as root below folders that PostgreSQL's account
 * may not enter (a clone in /root), a lasting place of its own, recorded in the data folder.
 */
export async function findHome(dataFolder: string): Promise<string> {
  const recorded = await readRecord(dataFolder);
  if (recorded !== undefined) return await openElsewhere(recorded, dataFolder);
  await refuseAnotherOwner(dataFolder);
  if (await isReachable(dataFolder)) {
    await lendToDatabase(dataFolder);
    return dataFolder;
  }
  return await makeElsewhere(dataFolder);
}

/** Where a data folder's database lies, for those who only want to look. */
export async function knownHome(dataFolder: string): Promise<string> {
  return (await readRecord(dataFolder)) ?? dataFolder;
}

/** Taking over what a person started as themselves would lock that person out. */
async function refuseAnotherOwner(dataFolder: string): Promise<void> {
  const owner = await ownerOf(clusterIn(dataFolder));
  if (owner === undefined || owner === databaseAccount.uid) return;
  throw new StartRefusal(
    "not_permitted",
    `The database in ${dataFolder} belongs to user ${owner}. Start Goldthread as that user, not as root.`,
  );
}

async function ownerOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).uid;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

async function makeElsewhere(dataFolder: string): Promise<string> {
  const home = `/var/lib/goldthread-${randomBytes(4).toString("hex")}`;
  await mkdir(home, { recursive: true, mode: 0o700 });
  if (!(await isReachable(home))) {
    throw new StartRefusal(
      "not_permitted",
      `PostgreSQL's account can enter neither ${dataFolder} nor ${home}. Set GOLDTHREAD_DATA or DATABASE_URL.`,
    );
  }
  await lendToDatabase(home);
  await writeRecord(home, dataFolder);
  await writeRecord(dataFolder, home);
  return home;
}

async function openElsewhere(home: string, dataFolder: string): Promise<string> {
  const owner = await readRecord(home);
  if (owner === undefined) {
    throw new StartRefusal(
      "data_folder_damaged",
      `The database of ${dataFolder} lies in ${home}, which is missing. Bring it back from a backup.`,
    );
  }
  if (owner !== dataFolder) await takeAfterMove(home, { from: owner, to: dataFolder });
  return home;
}

/** A moved data folder keeps its database. A copied one must not: both would write into the same. */
async function takeAfterMove(home: string, move: { from: string; to: string }): Promise<void> {
  if ((await readRecord(move.from)) === home) {
    throw new StartRefusal(
      "data_folder_in_use",
      `${move.to} is a copy of ${move.from}, whose database lies in ${home}. Set GOLDTHREAD_DATA to another folder.`,
    );
  }
  await writeRecord(home, move.to);
}

/** PostgreSQL's group may pass through, nobody else; what else lies there is for its owner alone. */
async function lendToDatabase(folder: string): Promise<void> {
  await chown(folder, 0, databaseAccount.gid);
  await chmod(folder, 0o710);
}

async function readRecord(folder: string): Promise<string | undefined> {
  try {
    return recordShape.parse(JSON.parse(await readFile(join(folder, homeRecord), "utf8"))).path;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    const message = `${join(folder, homeRecord)} cannot be read. Bring it back from a backup.`;
    throw new StartRefusal("data_folder_damaged", message, { cause: error });
  }
}

async function writeRecord(folder: string, path: string): Promise<void> {
  const file = join(folder, homeRecord);
  await writeFile(`${file}.new`, `${JSON.stringify({ path })}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

export function clusterIn(home: string): string {
  return join(home, clusterFolder);
}
