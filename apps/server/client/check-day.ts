import { calendarDay } from "../calendar-day.ts";
import { refuse } from "../errors.ts";

interface DayRule {
  readonly field: string;
  readonly now: Date;
  readonly zone: string;
}

/** What has happened happened on a day that has come: a day ahead is a slip of the hand. */
export function checkDayNotAhead(day: string | null, { field, now, zone }: DayRule): void {
  const today = calendarDay(now, zone);
  if (day !== null && day > today) refuse("invalid_input", [{ field, expected: `expected a day not after ${today}` }]);
}
