import { calendarDay } from "../calendar-day.ts";
import { refuse } from "../errors.ts";

/** Clocks of a phone and a server differ a little. */
const leeway = 5 * 60_000;

interface InALife {
  readonly field: string;
  /** Null where it is unknown. */
  readonly birthDate: string | null;
  /** What is older was mistyped, or never was. */
  readonly firstYear?: number;
}

/** What is set down of a client fell into their life. Their birth date is in no message: it is client data. */
export function checkDayOfLife(day: string, { field, birthDate, firstYear = 1900 }: InALife): void {
  if (day < `${firstYear}-01-01`) refuse("invalid_input", [{ field, expected: `expected a day from ${firstYear} on` }]);
  if (birthDate !== null && day < birthDate)
    refuse("invalid_input", [{ field, expected: "expected a day not before the client was born" }]);
}

/** The same of a moment, which moreover has come. */
export function checkHappened(at: string, { now, zone, ...rule }: InALife & { now: Date; zone: string }): void {
  checkHasCome(at, { field: rule.field, now });
  checkDayOfLife(calendarDay(new Date(at), zone), rule);
}

export function checkHasCome(at: string, { field, now }: { field: string; now: Date }): void {
  if (Date.parse(at) > now.getTime() + leeway)
    refuse("invalid_input", [{ field, expected: "expected a time that has come" }]);
}
