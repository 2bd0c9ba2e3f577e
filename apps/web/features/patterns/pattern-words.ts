import { monthsBetween } from "@goldthread/clinical/patterns/compose-patterns.ts";
import type { AttendanceKind } from "@goldthread/clinical/patterns/patterns.ts";
import { dayWords, monthWords } from "../../time/words.ts";
import type { CountedContact, LoadedPatterns } from "./api.ts";

export const attendanceWords: Readonly<Record<AttendanceKind, string>> = {
  came: "came",
  late: "late",
  "left-early": "left early",
  absent: "absent",
  "no-show": "did not come",
  cancelled: "cancelled",
};

/** "March 2026" of 2026-03. */
export function monthTitle(month: string): string {
  return monthWords(`${month}-01`);
}

/** Where contacts lie by month, from the first month of the period's contacts to the last. */
export function countByMonth(
  places: readonly number[],
  contacts: readonly CountedContact[],
): readonly { readonly month: string; readonly count: number }[] {
  const [first, last] = [contacts[0]?.day, contacts.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const counts = Map.groupBy(places, (at) => contacts[at]?.day.slice(0, 7) ?? "");
  return monthsBetween(first.slice(0, 7), last.slice(0, 7)).map((month) => ({
    month,
    count: counts.get(month)?.length ?? 0,
  }));
}

/** "March 2026: 2, May 2026: 1": the same as the bars, without the months that have none. */
export function monthsInWords(months: readonly { readonly month: string; readonly count: number }[]): string {
  return months
    .filter(({ count }) => count > 0)
    .map(({ month, count }) => `${monthTitle(month)}: ${count}`)
    .join(", ");
}

/** "PHQ-9 went from 16 on 5 Jan 2026 to 10 on 26 Jan 2026: a reliable improvement." */
export function moveWords({ name, from, to, change }: LoadedPatterns["moves"][number]): string {
  const said = change === "reliable-improvement" ? "a reliable improvement" : "a reliable deterioration";
  return `${name} went from ${from.total} on ${dayWords(from.day)} to ${to.total} on ${dayWords(to.day)}: ${said}.`;
}

export function contactWords({ kind, title, attendance }: CountedContact): string {
  const what = attendance === null ? "Contact" : kind === "group" ? "Group session" : "Individual session";
  const more = [title, attendance === null || attendance === "came" ? "" : attendanceWords[attendance]];
  return [what, ...more.filter((part) => part !== "")].join(", ");
}
