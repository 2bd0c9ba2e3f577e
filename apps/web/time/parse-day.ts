import { addDays } from "./zoned.ts";

export interface DayContext {
  /** YYYY-MM-DD in the practice's zone. */
  readonly today: string;
  /** How 03/04 is read where both could be a month. */
  readonly order: "day-first" | "month-first";
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A date as people type it ("2026-11-22", "22 Nov", "Nov 22 2026", "22/11/26", "tomorrow") as YYYY-MM-DD, else null. */
export function parseDay(text: string, context: DayContext): string | null {
  const plain = text.trim().toLowerCase().replaceAll(",", " ").replaceAll(/\s+/g, " ");
  return byName(plain, context) ?? isoDay(plain) ?? byMonthName(plain, context) ?? byNumbers(plain, context);
}

function byName(plain: string, { today }: DayContext): string | null {
  if (plain === "today") return today;
  if (plain === "tomorrow") return addDays(today, 1);
  if (plain === "yesterday") return addDays(today, -1);
  return null;
}

function isoDay(plain: string): string | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  return match === null ? null : realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function byMonthName(plain: string, { today }: DayContext): string | null {
  const words = plain.replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.? /, "");
  const match =
    /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)? ?(?<month>[a-z]{3,9})\.?(?: ?(?<year>\d{4}|\d{2}))?$/.exec(words) ??
    /^(?<month>[a-z]{3,9})\.? ?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: (?<year>\d{4}|\d{2}))?$/.exec(words);
  if (match?.groups === undefined) return null;
  const { day = "", month = "", year } = match.groups;
  const index = months.indexOf(month.slice(0, 3));
  return index < 0 ? null : realDay(fullYear(year, today), index + 1, Number(day));
}

function byNumbers(plain: string, { today, order }: DayContext): string | null {
  const match = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/.exec(plain);
  if (match === null) return null;
  const [, first = "", mark, second = "", year] = match;
  const [a, b] = [Number(first), Number(second)];
  // A dot is written between day and month only where the day stands first; a number over 12 is no month.
  const dayFirst = a > 12 || (b <= 12 && (mark === "." || order === "day-first"));
  return dayFirst ? realDay(fullYear(year, today), b, a) : realDay(fullYear(year, today), a, b);
}

/** Two figures mean the last hundred years, ten to come included: 85 is a birth year, 27 a due date. */
function fullYear(year: string | undefined, today: string): number {
  const now = Number(today.slice(0, 4));
  if (year === undefined) return now;
  if (year.length === 4) return Number(year);
  const century = Math.floor(now / 100) * 100 + Number(year);
  return century > now + 10 ? century - 100 : century;
}

function realDay(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines take 30 February for 2 March: the day must come back as it went in.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

/** How the person's own language orders a date. */
export function dayOrder(languages: readonly string[]): DayContext["order"] {
  const parts = new Intl.DateTimeFormat(languages.flatMap(knownTag)).formatToParts(new Date(0)).map(({ type }) => type);
  return parts.indexOf("month") < parts.indexOf("day") ? "month-first" : "day-first";
}

/** A browser under a bare POSIX locale calls its language "en-US@posix", which its own Intl refuses with an error. */
function knownTag(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language.replace(/@.*$/, ""));
  } catch {
    return [];
  }
}
