import { localTime } from "./local-time.ts";
import { calendarTo, type Place } from "./practice-calendar.ts";

/** Where the sample's relative weeks and days lie in real time. */
export interface PracticeClock {
  readonly today: string;
  readonly zone: string;
  /** Milliseconds. */
  readonly now: number;
  readonly dateOf: (place: Place) => string;
  /** The instant of a wall-clock time, in milliseconds. */
  readonly instantOf: (date: string, time: string) => number;
}

export function practiceClock({
  today,
  zone,
  now,
}: {
  readonly today: string;
  readonly zone: string;
  readonly now: string | undefined;
}): PracticeClock {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new Error("Cannot make the sample: today must be an ISO date (YYYY-MM-DD)");
  const read = localTime(zone);
  const instantOf = (date: string, time: string) => read(date, time).getTime();
  const at = now === undefined ? instantOf(today, "13:00") : Date.parse(now);
  if (Number.isNaN(at)) throw new Error("Cannot make the sample: now must be an ISO instant");
  return { today, zone, now: at, dateOf: calendarTo(today), instantOf };
}
