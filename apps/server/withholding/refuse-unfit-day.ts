import { longestWithholding } from "@goldthread/clinical/withholding/subject.ts";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { refuse } from "../errors.ts";

/** Nothing is withheld for good: the next look lies ahead, and within a year. */
export function refuseUnfitDay(lookAgainOn: string, today: string): void {
  if (lookAgainOn <= today || lookAgainOn > addDays(today, longestWithholding))
    refuse("invalid_input", [
      { field: "lookAgainOn", expected: `expected a day after today and within ${longestWithholding} days` },
    ]);
}
