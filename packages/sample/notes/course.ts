import type { Phase } from "../arcs/family.ts";
import { prngFrom } from "../prng.ts";

/** How a client moves over the sessions: 0 is where they started, 1 where they wanted to be. */
export interface Course {
  /** How many sessions the whole course takes; a client still in care may be on the way. */
  readonly length: number;
  readonly progressAt: (index: number) => number;
  readonly phaseAt: (index: number) => Phase;
}

export interface CourseOptions {
  readonly path: string;
  readonly sessions: number;
  readonly closed: boolean;
}

const fullCourse = 30;

export function courseOf({ path, sessions, closed }: CourseOptions): Course {
  const prng = prngFrom(`${path}/course`);
  const length = closed ? sessions : Math.max(sessions, fullCourse);
  const steps = Math.max(1, length - 1);
  const setbacks = [0.4, 0.63, 0.85].map((at) => Math.round((at + (prng.next() - 0.5) * 0.08) * steps));
  const wobble = Array.from({ length: sessions + 1 }, () => (prng.next() - 0.5) * 0.07);

  const phaseAt = (index: number): Phase => {
    const along = index / steps;
    if (index < 2) return "opening";
    if (closed && index === sessions - 1) return "ending";
    if (setbacks.includes(index)) return "setback";
    return along < 0.3 ? "early" : along < 0.68 ? "middle" : "late";
  };
  const progressAt = (index: number): number => {
    const along = Math.min(1, index / steps);
    // Slow at first, fast in the middle, level towards the end; a setback costs a fifth of the way and heals in three sessions.
    const eased = along * along * (3 - 2 * along);
    const lost = setbacks.reduce((sum, at) => sum + (index >= at && index < at + 3 ? 0.2 - 0.06 * (index - at) : 0), 0);
    return Math.min(1, Math.max(0, eased - lost * Math.min(1, along * 2) + (index === 0 ? 0 : (wobble[index] ?? 0))));
  };
  return { length, progressAt, phaseAt };
}
