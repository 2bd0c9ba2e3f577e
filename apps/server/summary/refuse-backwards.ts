import { checkDayNotAhead } from "../client/check-day.ts";
import { refuse } from "../errors.ts";

export function refuseBackwards({ from, to }: { readonly from: string; readonly to: string }): void {
  if (to < from) refuse("invalid_input", [{ field: "to", expected: "expected a day not before the first" }]);
}

/** Of a period that has not begun the record says nothing. It may end later than today: this quarter does. */
export function refuseAhead(from: string, { now, zone }: { readonly now: Date; readonly zone: string }): void {
  checkDayNotAhead(from, { field: "from", now, zone });
}
