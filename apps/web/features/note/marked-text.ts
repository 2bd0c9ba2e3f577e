import type { Addition } from "@goldthread/clinical/note/addition.ts";
import { type Correction, correctedRuns } from "@goldthread/clinical/note/corrected-runs.ts";
import type { ElementText } from "@goldthread/clinical/note/note-body.ts";
import { type TextRun, textRuns } from "./text-runs.ts";

/** A stretch of a signed text as a reader sees it. */
export interface MarkedRun extends TextRun {
  /** Struck: what stands instead is its own. Null where the words stand. */
  readonly correction: Correction | null;
  /** The last stretch of its correction: here stand the words instead. */
  readonly endsCorrection: boolean;
}

/** A text in its order: where each word came from, and what was struck since. Whole, whatever was corrected. */
export function markedText(
  { text, spans }: Pick<ElementText, "text" | "spans">,
  corrections: readonly Correction[],
): MarkedRun[] {
  return correctedRuns(text, corrections).flatMap(({ start, end, correction }) => {
    const inside = spans
      .map((span) => ({ ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) }))
      .filter((span) => span.end > span.start);
    const runs = textRuns(text, inside);
    return runs.map((run, at) => ({ ...run, correction, endsCorrection: at === runs.length - 1 }));
  });
}

/** Comments and corrections belong to a text by its part, its element and its key. */
export function isAt(
  passage: { readonly part: string; readonly element: string; readonly key: string | null },
  { part, element, key }: { readonly part: string; readonly element: string; readonly key: string | null },
): boolean {
  return passage.part === part && passage.element === element && passage.key === key;
}

/** A retraction of this note, if it was taken back. */
export function retractionOf(additions: readonly Addition[]): Extract<Addition, { kind: "retraction" }> | null {
  return additions.find((addition) => addition.kind === "retraction") ?? null;
}
