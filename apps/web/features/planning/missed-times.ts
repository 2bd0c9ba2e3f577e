import type { TodaySession } from "../../api-types.ts";
import { addDays, addMinutes, instantAt, zonedTime } from "../../time/zoned.ts";

type Times = Pick<TodaySession, "start" | "stop" | "plannedStart">;

/** A day before, or less. */
export function isShortNotice({ start }: Pick<Times, "start">, now: string): boolean {
  return Date.parse(start) - Date.parse(now) < 24 * 60 * 60_000;
}

/** When a session began that began late: now, while it lasts; ten minutes after its start otherwise. */
export function guessedStart(
  { start, stop, plannedStart }: Times,
  { now, zone }: { readonly now: string; readonly zone: string },
): string {
  const clock = zonedTime(start, zone).clock;
  if (plannedStart !== null) return clock;
  const lasts = Date.parse(start) < Date.parse(now) && Date.parse(now) < Date.parse(stop);
  return lasts ? zonedTime(now, zone).clock : addMinutes(clock, 10);
}

/** A time of the clock as the start of a session that began late: on its own day, or past midnight where it goes on. */
export function lateStart({ start, stop, plannedStart }: Times, clock: string, zone: string): string {
  const planned = plannedStart ?? start;
  const { day } = zonedTime(planned, zone);
  const sameDay = instantAt({ day, clock }, zone);
  const nextDay = instantAt({ day: addDays(day, 1), clock }, zone);
  const isPastMidnight = Date.parse(sameDay) <= Date.parse(planned) && Date.parse(nextDay) < Date.parse(stop);
  return isPastMidnight ? nextDay : sameDay;
}
