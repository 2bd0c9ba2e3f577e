const day = /^(\d{4})-(\d{2})-(\d{2})/;

/** Whole minutes from one ISO time to another, as they are billed; negative backwards, null where either cannot be read. */
export function minutesBetweenTimes(start: string, end: string): number | null {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  return Number.isNaN(from) || Number.isNaN(to) ? null : Math.floor((to - from) / 60_000);
}

/** Whether there is such a day in the calendar. */
export function isRealDay(year: number, month: number, date: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}

/** `YYYY-MM-DD` at the beginning of an ISO time, null where there is none. */
export function dayOf(time: string | undefined): string | null {
  return day.exec(time ?? "")?.[0] ?? null;
}
