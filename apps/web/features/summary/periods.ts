import { addDays } from "@goldthread/clinical/session/zoned-time.ts";

export const periodOptions = [
  { value: "this-month", label: "This month" },
  { value: "last-month", label: "Last month" },
  { value: "last-quarter", label: "Last quarter" },
  { value: "year", label: "The last year" },
  { value: "all", label: "All of care" },
  { value: "own", label: "From day to day" },
] as const;
export type PeriodName = (typeof periodOptions)[number]["value"];

/** The first and last day of a period, both included. */
export function periodOf(
  name: Exclude<PeriodName, "own">,
  { today, firstDay }: { readonly today: string; readonly firstDay: string | null },
): { readonly from: string; readonly to: string } {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const first = (y: number, m: number) => new Date(Date.UTC(y, m - 1, 1)).toISOString().slice(0, 10);
  switch (name) {
    case "this-month":
      return { from: first(year, month), to: today };
    case "last-month":
      return { from: first(year, month - 1), to: addDays(first(year, month), -1) };
    case "last-quarter": {
      const quarter = Math.floor((month - 1) / 3) * 3 + 1;
      return { from: first(year, quarter - 3), to: addDays(first(year, quarter), -1) };
    }
    case "year":
      return { from: addDays(today, -365), to: today };
    case "all":
      return { from: firstDay ?? addDays(today, -730), to: today };
  }
}
