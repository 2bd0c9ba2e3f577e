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
 * The text in its order, each stretch with its correction: together they cover it once. Where two corrections meet, the
 * words belong to the first; the second is read below, where every correction stands whole.
 */
export function correctedRuns(text: string, corrections: readonly Correction[]): CorrectedRun[] {
  const fitting = corrections
    .filter(({ passage: { start, end, text: words } }) => text.slice(start, end) === words)
    .toSorted((a, b) => a.passage.start - b.passage.start);
  const runs: CorrectedRun[] = [];
  let at = 0;
  for (const correction of fitting) {
    const { start, end } = correction.passage;
    if (start < at) continue;
    if (start > at) runs.push({ start: at, end: start, correction: null });
    runs.push({ start, end, correction });
    at = end;
  }
  if (at < text.length) runs.push({ start: at, end: text.length, correction: null });
  return runs;
}
