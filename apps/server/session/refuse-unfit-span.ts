import { daysBetween } from "@goldthread/clinical";
import { refuse } from "../errors.ts";

/** A month with the weeks around it. */
const mostDays = 62;

/** Days to look at: in order, and no more than a page shows. */
export function refuseUnfitSpan({ from, to }: { readonly from: string; readonly to: string }): void {
  const days = daysBetween(from, to);
  if (days <= 0) refuse("invalid_input", [{ field: "to", expected: "expected a day after the first" }]);
  if (days > mostDays) refuse("invalid_input", [{ field: "to", expected: `expected at most ${mostDays} days` }]);
}
