import type { Measure } from "./measure.ts";

export const changes = ["reliable-improvement", "reliable-deterioration", "none"] as const;
export type Change = (typeof changes)[number];

/** What was answered: an answer for each item, null where it was left open; or a total worked out on paper. */
export type Given =
  | { readonly answers: readonly (number | null)[]; readonly total?: undefined }
  | { readonly total: number; readonly answers?: undefined };

export interface Score {
  readonly kind: "scored" | "incomplete";
  /** Null while an answer is missing: no total is ever made up for the missing ones. */
  readonly total: number | null;
  readonly band: string | null;
  /** Ids of the measure's flags, also while other answers are missing. */
  readonly flags: readonly string[];
  /** Numbers of the items without an answer, from 1. */
  readonly missing: readonly number[];
  /** Null where there is nothing to compare with, or no published size of a reliable change. */
  readonly change: Change | null;
}

/**
 * The score of what was answered. `given` and `previous` MUST have passed `checkGiven`. A missing answer makes it
 * incomplete for every instrument: rules for filling gaps were found only second hand, so none is applied.
 */
export function score(measure: Measure, given: Given, previous: number | null = null): Score {
  if (given.answers === undefined) return scored(measure, { total: given.total, flags: [], previous });
  const answers = given.answers;
  const flags = measure.flags.filter(({ item, above }) => (answers[item - 1] ?? above) > above).map(({ id }) => id);
  const missing = answers.flatMap((answer, at) => (answer === null ? [at + 1] : []));
  if (missing.length > 0) return { kind: "incomplete", total: null, band: null, flags, missing, change: null };
  const total = answers.reduce<number>((sum, answer) => sum + (answer ?? 0), 0) * measure.times;
  return scored(measure, { total, flags, previous });
}

function scored(
  measure: Measure,
  { total, flags, previous }: { total: number; flags: readonly string[]; previous: number | null },
): Score {
  const change = previous === null ? null : changeBetween(measure, previous, total);
  return { kind: "scored", total, band: bandOf(measure, total), flags, missing: [], change };
}

/** The published word for a total, or null where there is none. */
export function bandOf({ bands }: Pick<Measure, "bands">, total: number): string | null {
  return bands.findLast(({ from }) => total >= from)?.word ?? null;
}

/** Whether the difference is more than wavering, and in which direction; null where nobody has published how much is. */
export function changeBetween(measure: Measure, previous: number, total: number): Change | null {
  if (measure.change === null || measure.better === null) return null;
  const gained = measure.better === "higher" ? total - previous : previous - total;
  if (Math.abs(gained) < measure.change.points) return "none";
  return gained > 0 ? "reliable-improvement" : "reliable-deterioration";
}

/**
 * Clinically significant: reliable, and across the cut-off in the same direction. Null where either number is not
 * published.
 */
export function isClinicallySignificant(measure: Measure, previous: number, total: number): boolean | null {
  const change = changeBetween(measure, previous, total);
  const before = isOnWorseSide(measure, previous);
  const after = isOnWorseSide(measure, total);
  if (change === null || before === null || after === null) return null;
  return (
    (change === "reliable-improvement" && before && !after) || (change === "reliable-deterioration" && !before && after)
  );
}

/** Whether a total lies where the cut-off says to look closer; null where there is no cut-off. */
function isOnWorseSide({ cutOff, better }: Measure, total: number): boolean | null {
  if (cutOff === null || better === null) return null;
  return better === "higher" ? total <= cutOff.worse : total >= cutOff.worse;
}
