import { isOfSample } from "../../library/sample-origin.ts";
import { placeOfSentence } from "../place.ts";
import type { ReadNote, ReadSentence } from "../read-note.ts";
import type { Found } from "../rule.ts";

/** Whether every visible character came with a sample: one that was changed, or added, makes the sentence somebody's own. */
function isUntouched({ note }: ReadNote, { section, start, end, text }: ReadSentence): boolean {
  const spans = note.sections[section]?.spans ?? [];
  const own = spans.filter((span) => span.start < end && start < span.end && !isOfSample(span.from));
  const isSample = spans.some((span) => span.start < end && start < span.end && isOfSample(span.from));
  return isSample && own.every((span) => /^\s*$/u.test(text.slice(Math.max(0, span.start - start), span.end - start)));
}

/** A sample tells of somebody who does not exist: each of its sentences is a place left open until something in it is one's own. */
export function findSampleSentences(note: ReadNote): Found[] {
  if (!note.note.sections.some(({ spans = [] }) => spans.some(({ from }) => isOfSample(from)))) return [];
  return note.sentences
    .filter((one) => /\p{L}/u.test(one.text) && isUntouched(note, one))
    .map((one) => ({
      ...placeOfSentence(one),
      label: "sample",
      message: "This sentence is a sample's and tells of nobody: write what happened here, or take it out.",
    }));
}
