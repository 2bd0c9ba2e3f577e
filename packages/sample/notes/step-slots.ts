import type { Slots } from "../grammar/expand.ts";
import type { Prng } from "../prng.ts";

/** Where a client stands on their ladder, and the highest and lowest rating that go with it. */
export function stepSlots(ladder: readonly string[], progress: number, prng: Prng): Slots {
  const step = Math.min(ladder.length - 1, Math.floor(progress * ladder.length));
  const low = Math.max(1, Math.round(4.6 - 3.6 * progress + (prng.next() - 0.5) * 1.6));
  const high = Math.min(10, Math.max(low + 2, Math.round(9.2 - 4.2 * progress + (prng.next() - 0.5) * 1.6)));
  return {
    step: ladder[step] ?? "",
    lastStep: ladder[Math.max(0, step - 1)] ?? "",
    nextStep: ladder[Math.min(ladder.length - 1, step + 1)] ?? "",
    low,
    high,
  };
}
