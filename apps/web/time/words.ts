import { timeLeft } from "@goldthread/clinical/session/due.ts";
import { zonedTime } from "./zoned.ts";

function calendar(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
}

const long = calendar({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const medium = calendar({ day: "numeric", month: "long", year: "numeric" });
const short = calendar({ day: "numeric", month: "short", year: "numeric" });
const weekday = calendar({ weekday: "long", day: "numeric", month: "long" });
const month = calendar({ month: "long", year: "numeric" });
const shortWeekday = calendar({ weekday: "short" });
const longWeekday = calendar({ weekday: "long" });

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** "Sunday 22 November 2026" */
export const dayInFull = (day: string) => long.format(noon(day)).replace(",", "");
/** "22 November 2026" */
export const dayWords = (day: string) => medium.format(noon(day));
/** "22 Nov 2026", the form that date fields show and take. */
export const dayShort = (day: string) => short.format(noon(day)).replace("Sept", "Sep");
/** "Sunday 22 November" */
export const dayAndWeekday = (day: string) => weekday.format(noon(day)).replace(",", "");
/** "November 2026" */
export const monthWords = (day: string) => month.format(noon(day));
/** "Sunday" */
export const weekdayLong = (day: string) => longWeekday.format(noon(day));
/** "Sun" */
export const weekdayShort = (day: string) => shortWeekday.format(noon(day));

/** "14:00" in the practice's zone. */
export const clockWords = (instant: string, zone: string) => zonedTime(instant, zone).clock;

/** "14:00 to 14:50" */
export function clockSpan(times: { readonly start: string; readonly stop: string }, zone: string): string {
  return `${clockWords(times.start, zone)} to ${clockWords(times.stop, zone)}`;
}

/** "22 November 2026, 14:02" */
export function momentWords(instant: string, zone: string): string {
  const { day, clock } = zonedTime(instant, zone);
  return `${dayWords(day)}, ${clock}`;
}

/** "22 November 2026, 14:00 until 18:00"; the second day is named where it is another. */
export function momentSpan(from: string, to: string, zone: string): string {
  const isOneDay = zonedTime(from, zone).day === zonedTime(to, zone).day;
  return `${momentWords(from, zone)} until ${isOneDay ? clockWords(to, zone) : momentWords(to, zone)}`;
}

/** The zone's own short name at that moment ("EST"), with the city where the name says little. */
export function zoneWords(zone: string, instant: string): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "short" }).formatToParts(
    new Date(instant),
  );
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
  const city = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  return name === zone || name === city ? name : `${name}, ${city}`;
}

/** "45 min", "21 h", "3 days": coarse on purpose, for a list that is read at a glance. */
export function spanWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / (24 * 60))} days`;
}

/** How far a due note is away. */
export function dueWords(due: string, now: string): { readonly late: boolean; readonly words: string } {
  const { late, minutes } = timeLeft(due, now);
  return { late, words: late ? `Late by ${spanWords(minutes)}` : `Due in ${spanWords(minutes)}` };
}

/** Whole years on a day, null before birth. */
export function ageOn(birthDate: string, day: string): number | null {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const age = day.slice(5) < birthDate.slice(5) ? years - 1 : years;
  return age < 0 ? null : age;
}
