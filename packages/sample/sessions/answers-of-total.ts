import type { Measure } from "@goldthread/clinical/measures/measure.ts";
import type { Prng } from "../prng.ts";

/** Answers that add up to this total, spread as people answer; an item that opens the risk flow stays at zero. */
export function answersOfTotal({ items, flags }: Measure, total: number, prng: Prng): readonly number[] | null {
  if (items === null) return null;
  const most = items.map(({ options }, at) =>
    flags.some(({ item }) => item === at + 1) ? 0 : (options.at(-1)?.value ?? 0),
  );
  const room = most.reduce((sum, value) => sum + value, 0);
  if (total > room) return null;
  const answers = most.map((value) => Math.floor((value * total) / room));
  for (let left = total - answers.reduce((sum, value) => sum + value, 0); left > 0;) {
    const at = prng.between(0, answers.length - 1);
    const answer = answers[at] ?? 0;
    if (answer >= (most[at] ?? 0)) continue;
    answers[at] = answer + 1;
    left -= 1;
  }
  return answers;
}
