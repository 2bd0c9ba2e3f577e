/**
 * The places at which the program may be killed on purpose, to see that nothing is lost there and nothing is left half
 * done. Those of signing are those of a group session's fan-out too: one note or ten, it is the same transaction.
 */
export const crashPoints = [
  "signing: drafts locked",
  "signing: parts read",
  "signing: frozen",
  "signing: notes written",
  "signing: before commit",
  "signing: after commit",
  "addition: entries written",
  "addition: before commit",
  "addition: after commit",
  "backup: tables read",
  "backup: written aside",
  "backup: in its place",
  "restore: rows written",
  "restore: committed",
] as const;

export type CrashPoint = (typeof crashPoints)[number];

const chosen = process.env["GOLDTHREAD_CRASH_AT"];
/** The process id of the database that is stopped there instead, and the program lives on. */
const database = process.env["GOLDTHREAD_STOP_DATABASE"];
let isStopped = false;

/**
 * Where the process was started with `GOLDTHREAD_CRASH_AT` naming this place, it ends here and now, as by a power cut: no
 * handler runs and nothing is flushed. Otherwise this is one comparison.
 */
export function crashPoint(name: CrashPoint): void {
  if (chosen === undefined || chosen !== name) return;
  if (database === undefined) process.kill(process.pid, "SIGKILL");
  else stopDatabase(Number(database));
}

/** At once (no checkpoint, open transactions lost), and goes on only when it is gone: once in a process's life. */
function stopDatabase(postmaster: number): void {
  if (isStopped) return;
  isStopped = true;
  process.kill(postmaster, "SIGQUIT");
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < 10_000 && isThere(postmaster); waited += 10) Atomics.wait(pause, 0, 0, 10);
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
