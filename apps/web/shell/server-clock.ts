import { useSyncExternalStore } from "react";

// A device's clock may be wrong; what is due is counted on the server's.
let ahead = 0;
let current = Date.now();
const listeners = new Set<() => void>();
const tick = () => {
  current = Date.now() + ahead;
  listeners.forEach((listener) => listener());
};

/** Every answer that carries the server's time sets the clock. */
export function setServerClock(now: string): void {
  ahead = Date.parse(now) - Date.now();
  tick();
}

export function serverNow(): string {
  return new Date(Date.now() + ahead).toISOString();
}

let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, 15_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The server's time, to the quarter of a minute; the page follows it. */
export function useNow(): string {
  return new Date(useSyncExternalStore(subscribe, () => current)).toISOString();
}
