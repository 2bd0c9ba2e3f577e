import { dayInWords } from "@goldthread/clinical/plan/day-in-words.ts";

const dayLength = 86_400_000;

/** ISO dates (YYYY-MM-DD) without a zone: days are counted, never hours. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** "3 March": how a date is written in a note. */
export function sayDate(date: string): string {
  return dayInWords(date).replace(/ \d{4}$/, "");
}
