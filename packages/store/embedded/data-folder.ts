import { chmod, mkdir, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { StartRefusal } from "./start-refusal.ts";
import { explainFolderError } from "./system-error.ts";

export const clusterFolder = "postgres";
export const lockFile = "goldthread.lock";
export const secretsFile = "secrets.json";

/**
 * Makes the data folder when it is missing and returns its real path.
 * A folder that holds something else is refused before anything in it is touched.
 */
export async function openDataFolder(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const folder = await realpath(dataDir);
    checkContents(folder, await readdir(folder));
    await keepPrivate(folder);
    return folder;
  } catch (error) {
    throw explainFolderError(error, dataDir);
  }
}

function checkContents(folder: string, names: readonly string[]): void {
  if (names.includes(secretsFile)) return;
  if (names.includes(clusterFolder)) {
    const path = join(folder, secretsFile);
    throw new StartRefusal(
      "data_folder_damaged",
      `${path} is missing although a database is there. Bring it back from a backup.`,
    );
  }
  const foreign = names.find((name) => !isOurs(name));
  if (foreign === undefined) return;
  throw new StartRefusal(
    "data_folder_foreign",
    `${folder} is not a Goldthread data folder (it holds "${foreign}"). Set GOLDTHREAD_DATA to an empty folder.`,
  );
}

/** What a first start that was cut short may leave, and what file systems put into an empty volume. */
function isOurs(name: string): boolean {
  return (
    name.startsWith(lockFile) || name.startsWith(`${secretsFile}.`) || name === "lost+found" || name === ".DS_Store"
  );
}

/** Group search stays allowed: as root the folder is lent to PostgreSQL's own group (see `home.ts`). */
async function keepPrivate(folder: string): Promise<void> {
  const { mode } = await stat(folder);
  if ((mode & 0o067) !== 0) await chmod(folder, 0o700);
}
