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

/**
 * Where the process was started with `GOLDTHREAD_CRASH_AT` naming this place, it ends here and now, as by a power cut: no
 * handler runs and nothing is flushed. Otherwise this is one comparison.
 */
export function crashPoint(name: CrashPoint): void {
  if (chosen !== undefined && chosen === name) process.kill(process.pid, "SIGKILL");
}
