import type { Output } from "../../api-types.ts";
import { dayShort, weekdayLong } from "../../time/words.ts";

type Rule = Pick<
  Output<"GET /api/series/:seriesId">,
  "repeats" | "every" | "week" | "from" | "until" | "times" | "clock"
>;

const ordinals = { 1: "first", 2: "second", 3: "third", 4: "fourth", [-1]: "last" } as const;

/** "Every 2 weeks on Tuesday at 10:00, until 8 Dec 2026". */
export function seriesWords(rule: Rule): string {
  return `${turnWords(rule)} at ${rule.clock}${endWords(rule)}`;
}

function turnWords({ repeats, every, week, from }: Rule): string {
  const weekday = weekdayLong(from);
  if (repeats === "weekly") return every === 1 ? `Every ${weekday}` : `Every ${every} weeks on ${weekday}`;
  const months = every === 1 ? "every month" : `every ${every} months`;
  return `The ${ordinals[week ?? 1]} ${weekday} of ${months}`;
}

function endWords({ until, times }: Rule): string {
  if (times !== null) return times === 1 ? ", once" : `, ${times} times`;
  return until === null ? "" : `, until ${dayShort(until)}`;
}
