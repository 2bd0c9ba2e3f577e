import { calendarDay } from "../calendar-day.ts";
import { refuse } from "../errors.ts";

/** Nothing was signed or taken back on a day that has not come. */
export function refuseDayToCome(on: string, { at, zone }: { readonly at: Date; readonly zone: string }): void {
  if (on > calendarDay(at, zone)) refuse("invalid_input", [{ field: "on", expected: "expected a day that has come" }]);
}
