import { addDays, weekdayOf } from "./zoned-time.ts";

/**
 * How a standing appointment comes again. Days of the calendar, no hours: what the clock says on each of them is another
 * question ({@link seriesTimes}).
 */
export interface Recurrence {
  /** `monthly`: by its weekday, such as the second Tuesday. */
  readonly repeats: "weekly" | "monthly";
  /** Every so many weeks or months. */
  readonly every: number;
  /** Of a monthly one, which of the month's: 1 to 4, or -1 for the last. Null for a weekly one. */
  readonly week: number | null;
  /** The first day; its weekday is the rule's. */
  readonly from: string;
  /** The last day on which one may fall. */
  readonly until: string | null;
  /** How many there are in all, those cancelled since included. */
  readonly times: number | null;
}

/** More days than any horizon holds: a mistaken rule ends here and not the machine's memory. */
const mostDays = 1000;

/** The days of the rule, in order, up to a horizon. */
export function recurrenceDays(rule: Recurrence, horizon: string): readonly string[] {
  const last = rule.until !== null && rule.until < horizon ? rule.until : horizon;
  const most = Math.min(rule.times ?? mostDays, mostDays);
  const days: string[] = [];
  for (let turn = 0; days.length < most; turn += 1) {
    const day = turnOf(rule, turn);
    if (day > last) break;
    days.push(day);
  }
  return days;
}

function turnOf({ repeats, every, week, from }: Recurrence, turn: number): string {
  if (repeats === "weekly") return addDays(from, 7 * every * turn);
  const months = Number(from.slice(5, 7)) - 1 + every * turn;
  const year = Number(from.slice(0, 4)) + Math.floor(months / 12);
  return dayInMonth({ year, month: (months % 12) + 1, weekday: weekdayOf(from), week: week ?? weekOfMonth(from) });
}

interface InMonth {
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
  readonly week: number;
}

/** The second Tuesday of a month, or its last one. Every month has four of each. */
function dayInMonth({ year, month, weekday, week }: InMonth): string {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const firstFitting = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  if (week > 0) return addDays(firstFitting, 7 * (week - 1));
  const fifth = addDays(firstFitting, 28);
  return fifth.startsWith(first.slice(0, 8)) ? fifth : addDays(firstFitting, 21);
}

/** Which of its month's weekdays a day is: 1 to 4; a fifth is the last, -1. */
export function weekOfMonth(day: string): number {
  const nth = Math.ceil(Number(day.slice(8, 10)) / 7);
  return nth === 5 ? -1 : nth;
}

/** Whether the first day is one of the rule's own: the second Tuesday of its month where the rule says so. */
export function isOnRule(rule: Pick<Recurrence, "repeats" | "week" | "from">): boolean {
  return turnOf({ ...rule, every: 1, until: null, times: null }, 0) === rule.from;
}
