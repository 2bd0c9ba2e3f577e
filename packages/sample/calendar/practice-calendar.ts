import { addDays, weekdayOf } from "./dates.ts";

/** A working day of the practice, counted back from today: week 0 is the week that ends today, day 0 is today's weekday. */
export interface Place {
  readonly week: number;
  /** 0 to 4. */
  readonly day: number;
}

/** The practice is closed in these weeks (counted back from today). */
const closedWeeks: ReadonlySet<number> = new Set([9, 34, 35, 61, 86, 87]);

export function isOpen(week: number): boolean {
  return week >= 0 && !closedWeeks.has(week);
}

/**
 * How many days before today each of the five working days of a week lies. Today is always one of them;
 * the other four are the weekdays next before it, so that nothing but a today at the weekend falls on one.
 */
function daysBack(today: string): readonly number[] {
  const found = [0];
  for (let back = 1; found.length < 5; back++) {
    const weekday = weekdayOf(addDays(today, -back));
    if (weekday !== 0 && weekday !== 6) found.push(back);
  }
  return found;
}

/** The date of a place, for a practice whose last day is `today`. */
export function calendarTo(today: string): (place: Place) => string {
  const back = daysBack(today);
  return ({ week, day }) => addDays(today, -7 * week - (back[day] ?? 0));
}
