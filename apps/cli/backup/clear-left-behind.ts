import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { lockFolder } from "@goldthread/store/embedded/folder-lock.ts";
import { clusterIn, knownHome } from "@goldthread/store/embedded/home.ts";
import { stopLeftBehind } from "@goldthread/store/embedded/left-behind.ts";
import { errorCode } from "@goldthread/store/embedded/system-error.ts";

/** What a restore makes aside is named so; what follows is random. */
export function asidePrefix(dataDir: string): string {
  return join(dirname(dataDir), `${basename(dataDir)}.restoring-`);
}

/**
 * A restore that was killed leaves what it made aside, and its database running there. Whatever no living restore holds is
 * stopped and taken away.
 */
export async function clearLeftBehind(dataDir: string): Promise<void> {
  const prefix = basename(asidePrefix(dataDir));
  const names = await readdir(dirname(dataDir)).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  });
  for (const name of names.filter((one) => one.startsWith(prefix))) await clear(join(dirname(dataDir), name));
}

async function clear(aside: string): Promise<void> {
  const home = await knownHome(aside);
  const lock = tryLock(home);
  if (lock === undefined) return;
  try {
    await stopLeftBehind(clusterIn(home));
  } finally {
    lock.release();
  }
  await removeAside(aside);
}

function tryLock(home: string): ReturnType<typeof lockFolder> | undefined {
  try {
    return lockFolder(home);
  } catch {
    // Another restore is at it, or it is nobody's to touch.
    return undefined;
  }
}

/** As root the database may lie elsewhere. Its server MUST have been stopped. */
export async function removeAside(aside: string): Promise<void> {
  const home = await knownHome(aside);
  for (const folder of new Set([home, aside])) await rm(folder, { recursive: true, force: true });
}
