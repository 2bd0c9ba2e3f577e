import type { Addition } from "./addition.ts";
import type { ElementText } from "./note-body.ts";

export type Correction = Extract<Addition, { kind: "correction" }>;

/** A stretch of a signed text, and what was put in its place since. UTF-16 offsets, half open. */
export interface CorrectedRun {
  readonly start: number;
  readonly end: number;
  /** Null where the words stand. */
  readonly correction: Correction | null;
}

/** The corrections of one element of the note, or of its group's part. */
export function correctionsOf(
  additions: readonly Addition[],
  { part, element, key }: Pick<ElementText, "element" | "key"> & { readonly part: "note" | "shared" },
): Correction[] {
  return additions.filter(
    (addition): addition is Correction =>
      addition.kind === "correction" &&
      addition.passage.part === part &&
      addition.passage.element === element &&
      addition.passage.key === key,
  );
}

/**
 * The text in its order, each stretch with its correction: together they cover it once. `corrections` MUST be oldest
 * first: one that takes all the words of those before it stands in their place.
 */
export function correctedRuns(text: string, corrections: readonly Correction[]): CorrectedRun[] {
  const runs: CorrectedRun[] = [];
  let at = 0;
  for (const correction of standing(text, corrections)) {
    const { start, end } = correction.passage;
    if (start > at) runs.push({ start: at, end: start, correction: null });
    runs.push({ start, end, correction });
    at = end;
  }
  if (at < text.length) runs.push({ start: at, end: text.length, correction: null });
  return runs;
}

type Stretch = Pick<Correction["passage"], "start" | "end">;

/** Whether a passage takes a part, and not the whole, of words that a correction has struck already. */
export function splitsCorrection(text: string, corrections: readonly Correction[], passage: Stretch): boolean {
  return standing(text, corrections).some((one) => meets(one.passage, passage) && !covers(passage, one.passage));
}

/** What is read in the text, in its order. Any other correction is read below, where every one stands whole. */
function standing(text: string, corrections: readonly Correction[]): readonly Correction[] {
  let kept: Correction[] = [];
  for (const correction of corrections) {
    const { passage } = correction;
    if (text.slice(passage.start, passage.end) !== passage.text) continue;
    const met = kept.filter((one) => meets(one.passage, passage));
    if (!met.every((one) => covers(passage, one.passage))) continue;
    kept = [...kept.filter((one) => !met.includes(one)), correction];
  }
  return kept.toSorted((a, b) => a.passage.start - b.passage.start);
}

function meets(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function covers(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
