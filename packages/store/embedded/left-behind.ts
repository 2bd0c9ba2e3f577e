import { rm } from "node:fs/promises";
import { join } from "node:path";
import { leaveListeningPlace } from "./listening-place.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { commandLine, hasEnded, isCollected } from "./running-process.ts";
import { StartRefusal } from "./start-refusal.ts";

/**
 * A server that was killed leaves its PostgreSQL running. It is stopped in order before a new one starts, rather than
 * adopted: it may run an older version's programs and settings. MUST be called with the folder's lock held.
 */
export async function stopLeftBehind(cluster: string): Promise<void> {
  const left = await readPostmasterFile(cluster);
  if (left === undefined) return;
  if (isPostgresOf(left.pid, cluster)) await stopPostgres(left.pid);
  // After a restart of the machine the number may be another program's; PostgreSQL would wait for that one for ever.
  else if (commandLine(left.pid) !== "") await rm(join(cluster, "postmaster.pid"), { force: true });
  // Killed a moment ago together with the server: until the system has collected it, PostgreSQL takes it for running.
  else await isCollected(left.pid, 5_000);
  await leaveListeningPlace(left.listening);
}

export function isPostgresOf(pid: number, cluster: string): boolean {
  const command = commandLine(pid);
  return command.includes("postgres") && command.includes(cluster);
}

/** Fast shutdown: ends sessions, writes everything, leaves nothing to recover. Only if that hangs, without the writing. */
export async function stopPostgres(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ["SIGINT", 30_000],
    ["SIGQUIT", 10_000],
  ] as const) {
    if (!sendSignal(pid, signal)) return;
    if (await hasEnded(pid, patience)) return;
  }
  throw new StartRefusal(
    "database_failed",
    `PostgreSQL (process ${pid}) does not stop. End it by hand and start again.`,
  );
}

function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    // It ended by itself.
    return false;
  }
}
