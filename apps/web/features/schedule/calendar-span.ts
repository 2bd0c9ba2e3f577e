import type { ScheduleView } from "./schedule-view.ts";
import { weekdayOf } from "@goldthread/clinical/session/zoned-time.ts";
import { dayInFull, dayWords, monthWords } from "../../time/words.ts";
import { addDays } from "../../time/zoned.ts";

/** The seven days of a day's week, from Monday. */
function weekOf(day: string): readonly string[] {
  const monday = addDays(day, 1 - weekdayOf(day));
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
}

/** The weeks that a day's month touches. */
export function weeksOfMonth(day: string): readonly (readonly string[])[] {
  const month = day.slice(0, 7);
  const weeks: (readonly string[])[] = [];
  for (let monday = weekOf(`${month}-01`)[0] ?? day; monday.slice(0, 7) <= month; monday = addDays(monday, 7))
    weeks.push(weekOf(monday));
  return weeks;
}

/** The days that a view shows. */
export function daysOfView(view: ScheduleView, day: string): readonly string[] {
  if (view === "day") return [day];
  return view === "week" ? weekOf(day) : weeksOfMonth(day).flat();
}

/** The same view, one further or one back. A month's step keeps to its first day: the 31st has no fellow in April. */
export function stepView({ view, day }: { readonly view: ScheduleView; readonly day: string }, by: 1 | -1): string {
  if (view === "day") return addDays(day, by);
  if (view === "week") return addDays(day, 7 * by);
  const first = `${day.slice(0, 7)}-01`;
  return `${addDays(first, by === 1 ? 31 : -1).slice(0, 7)}-01`;
}

/** What stands over the schedule: the day, the week from its first to its last day, the month. */
export function viewTitle(view: ScheduleView, day: string): string {
  if (view === "day") return dayInFull(day);
  if (view === "month") return monthWords(day);
  const [first = day] = weekOf(day);
  const last = addDays(first, 6);
  const drop =
    first.slice(0, 7) === last.slice(0, 7) ? / \S+ \d{4}$/ : first.slice(0, 4) === last.slice(0, 4) ? / \d{4}$/ : /$^/;
  return `${dayWords(first).replace(drop, "")} to ${dayWords(last)}`;
}

/** The day that a new session is offered for: today where it is shown, else the first day of the view. */
export function dayToPlan({
  view,
  day,
  today,
}: {
  readonly view: ScheduleView;
  readonly day: string;
  readonly today: string;
}): string {
  const days =
    view === "month"
      ? daysOfView("month", day).filter((one) => one.slice(0, 7) === day.slice(0, 7))
      : daysOfView(view, day);
  return days.includes(today) ? today : (days[0] ?? day);
}
