import { looks, relevance } from "../lexicon/appearance.ts";
import { placeOf } from "../place.ts";
import { defineRule } from "../rule.ts";
import { isAnyQuoted } from "../text/found-words.ts";
import { phrases, type Match } from "../text/phrases.ts";
import { isReported } from "../text/sentence-facts.ts";

const list = phrases(looks.map((phrase) => [phrase, true] as const));

/** One for a sentence says it all. */
function isFirstOfSentence({ first }: Match<true>, before: Match<true> | undefined): boolean {
  return before?.first.sentence !== first.sentence;
}

export const appearanceWithoutRelevance = defineRule({
  id: "appearance-without-relevance",
  title: "Looks or clothes without a reason to record them",
  family: "wording",
  severity: "hint",
  source: {
    cite: "NASW Code of Ethics 3.04: only information that is directly relevant to the service",
    url: "https://www.socialworkers.org/About/Ethics/Code-of-Ethics/Code-of-Ethics-English",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "How somebody looks belongs in the note where it bears on health, safety, self-care or mental state. A sentence that says so is left alone.",
  check: (note) =>
    list
      .in(note)
      .filter(
        (match, at, all) =>
          isFirstOfSentence(match, all[at - 1]) &&
          !isAnyQuoted(match) &&
          !isReported(note, match.first) &&
          !relevance.test(note.sentences[match.first.sentence]?.text ?? ""),
      )
      .map((match) => ({
        ...placeOf(match),
        label: "appearance",
        message: "Say why this matters for care (self-care, weather, health), or leave it out.",
      })),
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "An attractive woman wearing a low-cut blouse." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "He has several tattoos." }] } },
  ],
  passes: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Wearing a winter coat in summer heat." }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Hygiene not kept up; wearing the same clothes as last week." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "Reported that she feels overweight." }] } },
  ],
});
