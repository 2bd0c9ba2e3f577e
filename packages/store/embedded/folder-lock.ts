import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { lockFile } from "./data-folder.ts";
import { StartRefusal } from "./start-refusal.ts";
import { diskFull } from "./system-error.ts";

export type FolderLock = { release(): void };

/**
 * Holds the folder for this process. The lock is the kernel's (SQLite's exclusive lock on an empty file):
 * it ends with its holder however that dies, so a process id that was handed out again after a crash or in another
 * container can neither keep the folder locked nor unlock it. Nothing is ever written into the file.
 */
export function lockFolder(folder: string): FolderLock {
  const file = openLockFile(folder);
  try {
    file.exec("pragma busy_timeout = 0; pragma journal_mode = off; begin exclusive");
  } catch (cause) {
    file.close();
    if (sqliteCode(cause) === sqliteFull) throw diskFull(folder, cause);
    if (sqliteCode(cause) !== sqliteBusy) throw notLockable(folder, cause);
    const message = `The data folder ${folder} is in use by a running Goldthread. Stop that one first, or set GOLDTHREAD_DATA to another folder.`;
    throw new StartRefusal("data_folder_in_use", message, { cause });
  }
  return { release: () => file.close() };
}

function openLockFile(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(join(folder, lockFile));
  } catch (cause) {
    throw notLockable(folder, cause);
  }
}

const sqliteBusy = 5;
const sqliteFull = 13;

function sqliteCode(error: unknown): unknown {
  return error instanceof Error && "errcode" in error ? error.errcode : undefined;
}

function notLockable(folder: string, cause: unknown): StartRefusal {
  return new StartRefusal(
    "not_permitted",
    `Cannot lock ${join(folder, lockFile)}: check who owns it and whether the disk can be written.`,
    { cause },
  );
}
