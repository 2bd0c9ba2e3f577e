import { chmod, chown, lchown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accountForInitdb, databaseAccount, isRoot, type Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { runProgram } from "./spawn-postgres.ts";
import { StartRefusal } from "./start-refusal.ts";
import { diskFull, errorCode } from "./system-error.ts";

const postgresMajor = "18";
export const ownerRole = "goldthread_owner";

/** True when the cluster is there; refuses one that this PostgreSQL cannot open. */
export async function checkCluster(cluster: string): Promise<boolean> {
  const names = await listFolder(cluster);
  if (names === undefined) return false;
  const version = names.includes("PG_VERSION")
    ? (await readFile(join(cluster, "PG_VERSION"), "utf8")).trim()
    : undefined;
  if (version === postgresMajor) return true;
  const what =
    version === undefined
      ? "is not a PostgreSQL data folder"
      : `was made by PostgreSQL ${version}, and this Goldthread brings ${postgresMajor}`;
  throw new StartRefusal("data_folder_damaged", `${cluster} ${what}. Nothing was changed.`);
}

async function listFolder(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Made aside and moved in place when it is whole: a first start that is cut short leaves nothing to trip over. */
export async function createCluster(
  cluster: string,
  options: { binaries: Binaries; ownerPassword: string },
): Promise<void> {
  const workshop = `${cluster}.new`;
  await rm(workshop, { recursive: true, force: true });
  try {
    await mkdir(workshop, { mode: 0o700 });
    await runInitdb(workshop, options);
    await rename(join(workshop, "cluster"), cluster);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function runInitdb(workshop: string, options: { binaries: Binaries; ownerPassword: string }): Promise<void> {
  const passwordFile = join(workshop, "password");
  await writeFile(passwordFile, `${options.ownerPassword}\n`, { mode: 0o600 });
  const account = isRoot() ? accountForInitdb() : undefined;
  // The workshop stands in a folder that lets PostgreSQL's group pass; initdb's account is in no group of ours.
  if (account) await giveTo(workshop, { uid: account.uid, gid: databaseAccount.gid });
  const { code, stderr } = await runProgram({
    path: options.binaries.initdb,
    args: [...initdbArgs, `--pgdata=${join(workshop, "cluster")}`, `--pwfile=${passwordFile}`],
    account: account && { uid: account.uid, gid: databaseAccount.gid },
  });
  if (code !== 0) throw explainInitdb(stderr, workshop);
  if (account) await giveTo(workshop, databaseAccount);
}

/** The built-in C.UTF-8 sorts the same on every machine and after every system update; indexes depend on it. */
const initdbArgs = [
  `--username=${ownerRole}`,
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--data-checksums",
  "--no-instructions",
];

function explainInitdb(stderr: string, folder: string): Error {
  if (/No space left on device|Disk quota exceeded/.test(stderr)) return diskFull(folder);
  const reason = /(?:FATAL|initdb: error|initdb): +(.+)/.exec(stderr)?.[1] ?? "initdb gave no reason";
  return new StartRefusal("database_failed", `The database could not be set up in ${folder}: ${reason}`);
}

async function giveTo(folder: string, account: Account): Promise<void> {
  await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), account.uid, account.gid);
  }
}
