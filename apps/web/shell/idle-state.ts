/** A session that nobody uses ends. This long before, the page asks. */
const warningMs = 60_000;
/** Activity is told to the server at most this often. */
const tellEveryMs = 60_000;

export type IdlePhase =
  | { readonly phase: "here" }
  | { readonly phase: "warning"; readonly seconds: number }
  | { readonly phase: "ended" };

/** Where a session stands, times in milliseconds. */
export function idlePhase(now: number, endsAt: number): IdlePhase {
  const left = endsAt - now;
  if (left <= 0) return { phase: "ended" };
  return left <= warningMs ? { phase: "warning", seconds: Math.ceil(left / 1000) } : { phase: "here" };
}

/** How long until the phase can change: the page sleeps till then, and counts seconds only while it warns. */
export function untilNextLook(now: number, endsAt: number): number {
  const { phase } = idlePhase(now, endsAt);
  if (phase === "here") return endsAt - warningMs - now;
  return phase === "warning" ? 1000 : Number.POSITIVE_INFINITY;
}

/** Whether activity now is worth telling: not while the page warns, for then the person is asked and answers. */
export function worthTelling(now: number, state: { readonly endsAt: number; readonly toldAt: number }): boolean {
  return idlePhase(now, state.endsAt).phase === "here" && now - state.toldAt >= tellEveryMs;
}
