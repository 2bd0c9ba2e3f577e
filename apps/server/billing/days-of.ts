import { addDays, daysBetween, instantAt } from "@goldthread/clinical/session/zoned-time.ts";
import { refuse } from "../errors.ts";

/** A quarter of a year: what a biller works through in one go. */
const longest = 92;

/** From the first day's midnight to the one after the last, in the practice's zone. */
export function spanOf({ from, to }: { from: string; to: string }, zone: string): { from: string; to: string } {
  const days = daysBetween(from, to);
  if (days < 0) refuse("invalid_input", [{ field: "to", expected: "expected a day that is not before the first" }]);
  if (days >= longest) refuse("invalid_input", [{ field: "to", expected: `expected at most ${longest} days` }]);
  return {
    from: instantAt({ day: from, clock: "00:00" }, zone),
    to: instantAt({ day: addDays(to, 1), clock: "00:00" }, zone),
  };
}
