import { isOfSample } from "../../library/sample-origin.ts";
import type { NoteExample } from "../note-to-review.ts";
import { placeOfSentence } from "../place.ts";
import type { ReadNote, ReadSentence } from "../read-note.ts";
import { defineRule } from "../rule.ts";

const sample = "template:Sample: An evening routine";
const [sentence, another] = ["Client slept five nights of seven. ", "Client denied any thoughts of suicide."];

/** Whether every visible character came with a sample: one that was changed, or added, makes the sentence somebody's own. */
function isUntouched({ note }: ReadNote, { section, start, end, text }: ReadSentence): boolean {
  const spans = note.sections[section]?.spans ?? [];
  const own = spans.filter((span) => span.start < end && start < span.end && !isOfSample(span.from));
  const isSample = spans.some((span) => span.start < end && start < span.end && isOfSample(span.from));
  return isSample && own.every((span) => /^\s*$/u.test(text.slice(Math.max(0, span.start - start), span.end - start)));
}

function given(text: string, spans: readonly { start: number; end: number; from: string }[]): NoteExample {
  return { note: { kind: "progress", sections: [{ key: "observed", text, spans: [...spans] }] } };
}

export const untouchedSample = defineRule({
  id: "untouched-sample",
  title: "A sentence of a sample note, as it was",
  family: "individuality",
  severity: "block",
  source: {
    cite: "42 CFR 482.24(c)(1) and Medicare contractors on cloned documentation: entries are accurate and about this patient",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "A sample note tells of somebody who does not exist. Its shape may be borrowed and its sentences are placeholders: whoever leaves one standing signs something that nobody saw. A sentence in which anything was changed counts as the author's own.",
  check: (note) =>
    note.sentences
      .filter((one) => /\p{L}/u.test(one.text) && isUntouched(note, one))
      .map((one) => ({
        ...placeOfSentence(one),
        label: "sample",
        message: "This sentence is a sample's and tells of nobody: write what happened here, or take it out.",
      })),
  flags: [
    given(sentence, [{ start: 0, end: sentence.length, from: sample }]),
    given(`${sentence}${another}`, [
      { start: 0, end: sentence.length, from: "typed" },
      { start: sentence.length, end: sentence.length + another.length, from: sample },
    ]),
  ],
  passes: [
    given(sentence, [
      { start: 0, end: 13, from: sample },
      { start: 13, end: 17, from: "typed" },
      { start: 17, end: sentence.length, from: sample },
    ]),
    given(another, [{ start: 0, end: another.length, from: "typed" }]),
    given(another, [{ start: 0, end: another.length, from: "template:Closing words" }]),
  ],
});
