import { parseClock } from "../../time/parse-clock.ts";
import { addDays, addMinutes, instantAt, zonedTime } from "../../time/zoned.ts";

export interface TypedTimes {
  readonly day: string | null;
  readonly start: string;
  readonly stop: string;
}

export type ReadTimes =
  | { readonly ok: true; readonly start: string; readonly stop: string }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** A night's contact goes past midnight; what would go on into the next afternoon is a stop typed before its start. */
const longestMinutes = 12 * 60;

/** Typed times as instants, or an error for each field that needs a look. A stop before the start is past midnight. */
export function readTimes({ day, start, stop }: TypedTimes, zone: string): ReadTimes {
  const from = parseClock(start);
  const until = parseClock(stop);
  const minutes = typedMinutes(start, stop);
  if (day === null || from === null || until === null || minutes === null || !isLength(minutes)) {
    return {
      ok: false,
      errors: {
        ...(day === null ? { day: "Enter a date, such as 22 Nov 2026." } : {}),
        ...(from === null ? { start: "Enter a time, such as 14:30." } : {}),
        ...(until === null ? { stop: "Enter a time, such as 15:20." } : {}),
        ...(minutes !== null && !isLength(minutes) ? { stop: "Enter a stop after the start." } : {}),
      },
    };
  }
  const lastDay = until < from ? addDays(day, 1) : day;
  return {
    ok: true,
    start: instantAt({ day, clock: from }, zone),
    stop: instantAt({ day: lastDay, clock: until }, zone),
  };
}

interface Times {
  readonly start: string;
  readonly stop: string;
}

/**
 * Of new times those that read otherwise than the session's own: what was left alone stays what it is, in an hour that
 * comes twice too, and a late start keeps its plan.
 */
export function changedTimes(before: Times, after: Times, zone: string): Partial<Times> {
  const reads = (instant: string) => Object.values(zonedTime(instant, zone)).join(" ");
  return {
    ...(reads(before.start) === reads(after.start) ? {} : { start: after.start }),
    ...(reads(before.stop) === reads(after.stop) ? {} : { stop: after.stop }),
  };
}

const farthestDays = 2 * 366;

/** Beyond it a year was mistyped, as the server says of the whole time; it is the date that needs a look. */
export function checkYear(day: string | null, today: string): Readonly<Record<string, string>> {
  if (day === null) return {};
  const days = Math.abs(Date.parse(day) - Date.parse(today)) / 86_400_000;
  return days < farthestDays ? {} : { day: "Enter a day within two years of today." };
}

function isLength(minutes: number): boolean {
  return minutes > 0 && minutes <= longestMinutes;
}

/** While nobody has typed a stop, it follows the start by the usual length. */
export function followingStop(start: string, minutes: number): string {
  const clock = parseClock(start);
  return clock === null ? "" : addMinutes(clock, minutes);
}

/** Minutes between two typed times, past midnight included; null where one cannot be read. */
export function typedMinutes(start: string, stop: string): number | null {
  const [from, until] = [parseClock(start), parseClock(stop)];
  if (from === null || until === null) return null;
  const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return (minutesOf(until) - minutesOf(from) + 24 * 60) % (24 * 60);
}
