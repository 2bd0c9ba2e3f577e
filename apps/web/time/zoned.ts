// Every time is shown and typed in the practice's zone: a device on a journey must not move a session.

export interface ZonedTime {
  /** YYYY-MM-DD */
  readonly day: string;
  /** HH:MM */
  readonly clock: string;
}

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
    return Date.parse(`${seen.day}T${seen.clock}:00Z`) - Math.floor(time / 60_000) * 60_000;
  };
  const dayLong = 24 * 60 * 60_000;
  const candidates = [offsetAt(wanted - dayLong), offsetAt(wanted + dayLong)].map((offset) => wanted - offset);
  const fitting = candidates.filter((time) => wanted - offsetAt(time) === time);
  const time = fitting.length > 0 ? Math.min(...fitting) : (candidates[0] ?? wanted);
  return new Date(time).toISOString().replace(".000Z", "Z");
}

/** Calendar arithmetic on YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
}

/** "HH:MM" later or earlier, staying within the day. */
export function addMinutes(clock: string, minutes: number): string {
  const [hours = 0, rest = 0] = clock.split(":").map(Number);
  const total = Math.min(24 * 60 - 1, Math.max(0, hours * 60 + rest + minutes));
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}
