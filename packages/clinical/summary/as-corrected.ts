import type { Addition } from "../note/addition.ts";
import { correctedRuns, correctionsOf } from "../note/corrected-runs.ts";
import type { ElementText } from "../note/note-body.ts";

/** A signed text as its corrections left it: what was struck is nobody's word any more, and no sentence rests on it. */
export function asCorrected(
  elements: readonly ElementText[],
  { part, additions }: { readonly part: "note" | "shared"; readonly additions: readonly Addition[] },
): readonly ElementText[] {
  return elements.map((element) => {
    const corrections = correctionsOf(additions, { ...element, part });
    if (corrections.length === 0) return element;
    const text = correctedRuns(element.text, corrections)
      .map(({ start, end, correction }) => correction?.instead ?? element.text.slice(start, end))
      .join("");
    return { ...element, text, spans: [], tags: [] };
  });
}
