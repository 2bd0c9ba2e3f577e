import { daysBetween, isOnRule, type Recurrence } from "@goldthread/clinical";
import { refuse } from "../errors.ts";

/** Beyond this a year was mistyped. */
const farthestDays = 2 * 366;

/** A rule that can be followed: it begins on one of its own days, ends after that, and in one way. */
export function refuseUnfitRule(rule: Recurrence, today: string): void {
  const { repeats, week, from, until, times } = rule;
  if (Math.abs(daysBetween(today, from)) > farthestDays)
    refuse("invalid_input", [{ field: "from", expected: "expected a day within two years of today" }]);
  if ((repeats === "monthly") !== (week !== null))
    refuse("invalid_input", [{ field: "week", expected: "expected the week of the month for a monthly series only" }]);
  if (!isOnRule(rule))
    refuse("invalid_input", [{ field: "from", expected: "expected a first day in that week of its month" }]);
  if (until !== null && times !== null)
    refuse("invalid_input", [{ field: "times", expected: "expected a last day or a number of sessions, not both" }]);
  if (until !== null && until < from)
    refuse("invalid_input", [{ field: "until", expected: "expected a day not before the first" }]);
}
