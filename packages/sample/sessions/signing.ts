import type { PracticeClock } from "../calendar/practice-clock.ts";
import { prngFrom } from "../prng.ts";

const minute = 60_000;
/** In minutes. Whoever signs late does so at about the hour of the session, not at night. */
const day = 24 * 60;

export type Signing =
  | { readonly state: "signed"; readonly at: string }
  | { readonly state: "draft"; readonly partly: boolean };

export interface SigningOptions {
  readonly path: string;
  readonly clock: PracticeClock;
  /** When the session stopped, in milliseconds. */
  readonly stop: number;
  readonly week: number;
}

/** When a note was signed: mostly the same day, now and then after the 24 hours that are allowed, and of late not yet. */
export function signingOf({ path, clock, stop, week }: SigningOptions): Signing {
  const prng = prngFrom(`${path}/signing`);
  if (week <= 2 && prng.chance(0.2)) return { state: "draft", partly: prng.chance(0.5) };
  const chance = prng.next();
  const delay =
    chance < 0.02
      ? prng.between(1, 3) * day + prng.between(20, 110)
      : chance < 0.08
        ? day - prng.between(5, 55)
        : chance < 0.16
          ? prng.between(100, 240)
          : prng.between(4, 75);
  return (
    signedAfter({ clock, stop, minutes: delay }) ??
    signedAfter({ clock, stop, minutes: 6 }) ?? { state: "draft", partly: false }
  );
}

/** Nothing is signed after now. */
export function signedAfter({
  clock,
  stop,
  minutes,
}: {
  readonly clock: PracticeClock;
  readonly stop: number;
  readonly minutes: number;
}): Signing | null {
  const at = stop + minutes * minute;
  return at <= clock.now ? { state: "signed", at: new Date(at).toISOString() } : null;
}
