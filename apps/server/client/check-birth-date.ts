import { calendarDay } from "../calendar-day.ts";
import { refuse } from "../errors.ts";

/** Nobody is born tomorrow: a day ahead is a slip of the hand. */
export function checkBirthDate(birthDate: string | null | undefined, { now, zone }: { now: Date; zone: string }): void {
  const today = calendarDay(now, zone);
  if (birthDate && birthDate > today)
    refuse("invalid_input", [{ field: "birthDate", expected: `expected a day not after ${today}` }]);
  if (birthDate && birthDate < "1880-01-01")
    refuse("invalid_input", [{ field: "birthDate", expected: "expected a day from 1880 on" }]);
}
