import { certainty, mannerVerbs } from "../lexicon/certainty.ts";
import type { Wording } from "../lexicon/wording.ts";
import type { ReadNote } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { foundWords, isAnyQuoted } from "../text/found-words.ts";
import { neighbour } from "../text/in-place.ts";
import { isDenied } from "../text/negation.ts";
import { phrases, type Match } from "../text/phrases.ts";
import { isReported } from "../text/sentence-facts.ts";

const list = phrases(certainty);
const manner = /^(?:clearly|plainly|evidently|absolutely|surely)$/;

function isMeant(note: ReadNote, match: Match<Wording>): boolean {
  if (isAnyQuoted(match) || isReported(note, match.first)) return false;
  const { first, last } = match;
  if (match.words.length === 1) {
    if (isDenied(note, first)) return false;
    if (/^cured?$/.test(first.lower) && /^(?:meat|ham|to|a|the|for)$/.test(neighbour(note, first, 1)?.lower ?? ""))
      return false;
    if (manner.test(first.lower)) return !isManner(note, first);
  }
  return !(/^(?:completely|totally|fully)$/.test(first.lower) && isDenied(note, last));
}

function isManner(note: ReadNote, word: Match<Wording>["first"]): boolean {
  return [-1, -2, 1].some((by) => mannerVerbs.test(neighbour(note, word, by)?.lower ?? ""));
}

export const certaintyBeyondEvidence = defineRule({
  id: "certainty-beyond-evidence",
  title: "More certain than anybody can be",
  family: "wording",
  severity: "warn",
  source: {
    cite: "APA, Record Keeping Guidelines (2007), guideline 2: content states its basis and its limits",
    url: "https://www.apa.org/practice/guidelines/record-keeping",
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "“Obviously” and “cured” stop the next reader from looking and read badly when things turn out otherwise. What was measured, and when, says more and stays true.",
  check: (note) =>
    list
      .in(note)
      .filter((match) => isMeant(note, match))
      .map((match) =>
        foundWords(match, { label: "certainty", message: "This claims more than can be known.", severity: undefined }),
      ),
  flags: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Client is obviously depressed and will never relapse again." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "Her panic disorder is cured." }] } },
  ],
  passes: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Spoke clearly and was able to think clearly." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Reports feeling that he will never get better." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Cause is not certain and she is not cured." }] } },
  ],
});
