import type { ChildProcess } from "node:child_process";
import { open, readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { findListeningPlace, freeLoopbackPort, leaveListeningPlace } from "./listening-place.ts";
import { postgresSettings, type Listening } from "./postgres-settings.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { spawnServer } from "./spawn-postgres.ts";
import { StartRefusal } from "./start-refusal.ts";
import { diskFull } from "./system-error.ts";

export type RunningServer = {
  readonly pid: number;
  readonly listening: Listening;
  /** Settles when PostgreSQL ends, asked or not. */
  readonly ended: Promise<void>;
};

export type ServerPlace = {
  home: string;
  cluster: string;
  binaries: Binaries;
  account: Account | undefined;
  isToLast: boolean;
};

/** Starts PostgreSQL and waits until it takes connections; recovery after a crash may take its time. */
export async function runServer(place: ServerPlace): Promise<RunningServer> {
  const first = await findListeningPlace(place.home, place.account);
  const outcome = await tryToRun(place, first);
  if (typeof outcome !== "string") return outcome;
  await leaveListeningPlace(first);
  // Some shared folders (virtual machines, network drives) cannot hold a socket.
  const second = /Unix-domain socket|Unix socket/i.test(outcome)
    ? await tryToRun(place, await freeLoopbackPort())
    : outcome;
  if (typeof second !== "string") return second;
  throw explainLog(second, place.home);
}

/** The running server, or the log of one that gave up. */
async function tryToRun(place: ServerPlace, listening: Listening): Promise<RunningServer | string> {
  const giveUpAt = performance.now() + 15_000;
  for (;;) {
    const outcome = await spawnOnce(place, listening);
    // Sessions of a killed PostgreSQL end within moments; until then the next one must not start.
    if (typeof outcome !== "string" || !outcome.includes("pre-existing shared memory") || performance.now() > giveUpAt)
      return outcome;
    await delay(200);
  }
}

async function spawnOnce(place: ServerPlace, listening: Listening): Promise<RunningServer | string> {
  const logPath = join(place.home, "postgres.log");
  const logStart = await turnOverLog(logPath);
  const log = await open(logPath, "a", 0o600);
  try {
    const args = [
      "-D",
      place.cluster,
      ...Object.entries(postgresSettings(listening, place)).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ];
    const child = spawnServer({ path: place.binaries.postgres, args, account: place.account }, log.fd);
    const ended = whenEnded(child);
    if (child.pid !== undefined && (await isReady(child, place.cluster))) return { pid: child.pid, listening, ended };
    await ended;
  } finally {
    await log.close();
  }
  return (await readFile(logPath)).subarray(logStart).toString("utf8");
}

function whenEnded(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("exit", () => resolve());
    child.once("error", (cause) =>
      reject(new StartRefusal("not_permitted", `PostgreSQL could not be run here: ${cause.message}`, { cause })),
    );
  });
}

async function isReady(child: ChildProcess, cluster: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const file = await readPostmasterFile(cluster);
    if (file?.ready && file.pid === child.pid) return true;
    await delay(10);
  }
  return false;
}

/** Keeps the log of the last runs small: one file and its predecessor. Answers where new lines begin. */
async function turnOverLog(path: string): Promise<number> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size < 1024 * 1024) return size;
  await rename(path, `${path}.1`);
  return 0;
}

function explainLog(log: string, home: string): StartRefusal {
  if (/No space left on device|Disk quota exceeded/.test(log)) return diskFull(home);
  const reason = /(?:FATAL|PANIC): +(.+)/.exec(log)?.[1] ?? log.trim().split("\n").at(-1) ?? "";
  return new StartRefusal(
    "database_failed",
    `The database in ${home} does not start: ${reason || "it gave no reason"} (see ${join(home, "postgres.log")})`,
  );
}
