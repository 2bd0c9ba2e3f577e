/**
 * Settles at the first Ctrl+C, SIGTERM or closed terminal (SIGHUP). Later ones change nothing: npm passes Ctrl+C on a second
 * time, and an impatient one must not cut off the saving. What follows is bounded in time, so none is needed.
 */
export function untilStopRequested(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
    // npm hands SIGTERM to the shell between it and us, which dies of it without a word: all we see is a new parent.
    if (process.env["npm_lifecycle_event"] !== undefined) whenParentEnds(resolve);
  });
}

function whenParentEnds(onEnd: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onEnd();
  }, 100);
  watch.unref();
}
