import { groundOf } from "./grounds/index.ts";

/** One release, as the register keeps it. */
export interface Release {
  readonly id: string;
  readonly groundId: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly recipient: { readonly name: string; readonly address: string };
  readonly what: string;
  readonly purpose: string;
  readonly isPart2: boolean;
}

/** One line of an accounting: recurring releases to one recipient for one purpose are summed up. */
export interface AccountingLine extends Omit<Release, "id" | "isPart2"> {
  readonly times: number;
  readonly lastDay: string;
}

export interface AccountingAsked {
  /** The day it was asked for. */
  readonly day: string;
  /** Everything that left, or what the law asks for: six years, and not what needed no accounting. */
  readonly all: boolean;
}

const yearsOfHipaa = 6;
const yearsOfPart2 = 3;

/**
 * The accounting of disclosures that a client may ask for (45 CFR 164.528): each with date, recipient, what and why.
 * Records of a substance-use programme that went with consent are in it for three years (42 CFR 2.25).
 */
export function accountingOf(releases: readonly Release[], { day, all }: AccountingAsked): readonly AccountingLine[] {
  const shown = releases.filter((release) => all || isAsked(release, day));
  const byKind = Map.groupBy(shown.toSorted(inOrder), (release) =>
    JSON.stringify([release.groundId, release.recipient, release.what, release.purpose]),
  );
  return [...byKind.values()].flatMap(sumUp).toSorted(inOrder);
}

/** As far back as an intermediary has to list to whom it passed records on (42 CFR 2.24), oldest first. */
export function toIntermediaries(releases: readonly Release[], day: string): readonly Release[] {
  return releases.filter(({ day: at }) => at <= day && at >= yearsBefore(day, yearsOfPart2)).toSorted(inOrder);
}

function isAsked({ groundId, isPart2, day: at }: Release, day: string): boolean {
  if (at > day) return false;
  const isAccounted = groundOf(groundId)?.isAccounted ?? true;
  if (isAccounted && at >= yearsBefore(day, yearsOfHipaa)) return true;
  return isPart2 && groundId === "authorisation" && at >= yearsBefore(day, yearsOfPart2);
}

/** By the calendar; the day that a year lacks is its last of February. */
function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, "0");
  return day.endsWith("-02-29") ? `${year}-02-28` : `${year}${day.slice(4)}`;
}

function sumUp(releases: readonly Release[]): readonly AccountingLine[] {
  const [first] = releases;
  const last = releases.at(-1);
  if (first === undefined || last === undefined) return [];
  const { groundId, day, recipient, what, purpose } = first;
  return [{ groundId, day, recipient, what, purpose, times: releases.length, lastDay: last.day }];
}

function inOrder(a: { readonly day: string }, b: { readonly day: string }): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
