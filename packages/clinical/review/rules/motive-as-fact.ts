import { motives } from "../lexicon/interpretation.ts";
import type { ReadNote, ReadWord } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { foundWords, isAnyQuoted } from "../text/found-words.ts";
import { isDenied } from "../text/negation.ts";
import { phrases } from "../text/phrases.ts";
import { isReported } from "../text/sentence-facts.ts";

const list = phrases(motives);

/** “Learned how to ask for attention”: what somebody asks for openly is no hidden aim. */
function isAsked(note: ReadNote, { sentence, start }: ReadWord): boolean {
  const whole = note.sentences[sentence];
  return whole !== undefined && /\bask(?:s|ed|ing)?(?: \p{L}+)? $/iu.test(whole.text.slice(0, start - whole.start));
}

export const motiveAsFact = defineRule({
  id: "motive-as-fact",
  title: "A motive stated as fact",
  family: "wording",
  severity: "warn",
  source: {
    cite: "NASW Code of Ethics 3.04: records are accurate and hold only what is directly relevant",
    url: "https://www.socialworkers.org/About/Ethics/Code-of-Ethics/Code-of-Ethics-English",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Why somebody did something is a reading, and it belongs with its grounds under the assessment. What the client said about their own reasons is theirs and stands.",
  check: (note) =>
    list
      .in(note)
      .filter(
        (match) =>
          !isAnyQuoted(match) &&
          !isReported(note, match.first) &&
          !isDenied(note, match.first) &&
          !isAsked(note, match.first),
      )
      .map((match) =>
        foundWords(match, { label: "interpretation", message: "A motive is stated as fact.", severity: undefined }),
      ),
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Client is in denial." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "He came late on purpose." }] } },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Reported that she cut on purpose to feel something." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "Learned to ask for attention in words." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Denied cutting on purpose." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: 'Said, "I was in denial back then."' }] } },
  ],
});
