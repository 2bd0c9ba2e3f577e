import { formatInstant } from "./instant.ts";

/** What a calendar and a clock show in one zone. */
export interface ZonedTime {
  /** YYYY-MM-DD */
  readonly day: string;
  /** HH:MM */
  readonly clock: string;
}

const minute = 60_000;
const dayLong = 24 * 60 * minute;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formatters.set(zone, made);
  return made;
}

/** What the calendar and the clock in a zone read at an instant. */
export function zonedTime(instant: string, zone: string): ZonedTime {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? "";
  return {
    day: `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`,
    clock: `${part("hour")}:${part("minute")}`,
  };
}

/**
 * The instant at which a zone's clock reads this. An hour that comes twice is the first of the two; one that is
 * skipped is read as the clock had gone on.
 */
export function instantAt({ day, clock }: ZonedTime, zone: string): string {
  const wanted = Date.parse(`${day}T${clock}:00Z`);
  const offsetAt = (time: number) => {
    const seen = zonedTime(new Date(time).toISOString(), zone);
    return Date.parse(`${seen.day}T${seen.clock}:00Z`) - Math.floor(time / minute) * minute;
  };
  const candidates = [offsetAt(wanted - dayLong), offsetAt(wanted + dayLong)].map((offset) => wanted - offset);
  const fitting = candidates.filter((time) => wanted - offsetAt(time) === time);
  return formatInstant(fitting.length > 0 ? Math.min(...fitting) : (candidates[0] ?? wanted));
}

/** Calendar arithmetic on YYYY-MM-DD: days are counted, never hours. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLong).toISOString().slice(0, 10);
}

/** Days from one to the other; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLong);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
