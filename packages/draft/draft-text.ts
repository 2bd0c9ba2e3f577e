import type { ProgressMark } from "@goldthread/clinical/note/progress-mark.ts";
import type { DraftContent } from "./draft-document.ts";

/**
 * The words of a draft as one string, whose SHA-256 the sign request carries: two people who see the same words
 * get the same string, wherever they computed it. Provenance is not in it; the state vector covers that.
 */
export function draftText(content: DraftContent): string {
  return JSON.stringify([
    content.format,
    content.elements.map(({ element, key, text }) => [element, key, text]),
    content.segments.map(({ id, label, start, stop }) => [id, label, start, stop]),
    // Only where there is any: a draft that ties nothing has the text it always had.
    ...(content.progress === undefined ? [] : [content.progress.map(markText)]),
  ]);
}

function markText({ objective, rating, value, score, passages }: ProgressMark): unknown {
  return [
    objective.id,
    objective.text,
    rating,
    value,
    score === null ? null : [score.measure, score.total, score.on],
    passages.map(({ element, key, start, end }) => [element, key, start, end]),
  ];
}
