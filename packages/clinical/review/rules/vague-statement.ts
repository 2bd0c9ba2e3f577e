import { vague, vagueWork } from "../lexicon/vague.ts";
import type { Wording } from "../lexicon/wording.ts";
import type { ReadNote } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { foundWords, isAnyQuoted } from "../text/found-words.ts";
import { neighbour } from "../text/in-place.ts";
import { isNotOfAPerson } from "../text/not-of-a-person.ts";
import { phrases, type Match } from "../text/phrases.ts";
import { givesMeasure } from "../text/sentence-facts.ts";

const list = phrases(vague);
const work = phrases(vagueWork);
const message = "This could stand in anybody's note.";
const detail =
  /["“]|\b(?:because|such as|for example|including|namely|by (?:\w+ing)|when|until|so that|despite)\b|[:;(]/iu;
const onwards = new Set(
  "about around regarding related toward towards of that surrounding on concerning with from after by using through".split(
    " ",
  ),
);

const theirs =
  /(?<!\band )\b(?:his|her|their|client's|patient's) (?:\p{L}+ )?(?:sister|brother|mother|mom|father|dad|parents?|husband|wife|partner|son|daughter|child(?:ren)?|kids?|baby|grand\p{L}+|aunt|uncle|cousin|niece|nephew|friend|roommate|dog|cat) (?:is|are|was|were|has been|have been)? ?$/iu;

/** “His daughter is doing well”: somebody else's news, and no word on the client. */
function isOfTheirPeople(note: ReadNote, { first }: Match<Wording>): boolean {
  const sentence = note.sentences[first.sentence];
  return sentence !== undefined && theirs.test(sentence.text.slice(0, first.start - sentence.start));
}

/** What a sentence adds to the phrase: a measure, an example, a reason. */
function isBorneOut(note: ReadNote, match: Match<Wording>): boolean {
  const sentence = note.sentences[match.first.sentence];
  if (sentence === undefined) return false;
  if (
    match.first.lower === "no" &&
    /^(?:about|regarding|of|with|over|in|to)$/.test(neighbour(note, match.last, 1)?.lower ?? "")
  )
    return true;
  return givesMeasure(sentence.text) || detail.test(sentence.text.slice(match.last.end - sentence.start));
}

function isAboutSomething(note: ReadNote, { last }: Match<Wording>): boolean {
  return onwards.has(neighbour(note, last, 1)?.lower ?? "") && neighbour(note, last, 2) !== undefined;
}

export const vagueStatement = defineRule({
  id: "vague-statement",
  title: "Words that could stand in anybody's note",
  family: "wording",
  severity: "warn",
  source: {
    cite: "Medicare contractors on psychotherapy records (LCD L33632; OIG A-02-17-01009): what was done and how it went must be specific",
    url: "https://oig.hhs.gov/reports/all/2020/on-site-psychological-services-pc-audit-of-medicare-payments-for-psychotherapy-services",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "“Doing well” or “provided support” gives the next reader nothing to compare with and an auditor nothing to pay for. The same sentence with a rating, a count, an example or the named technique is left alone.",
  check(note) {
    const loose = list
      .in(note)
      .filter(
        (match) =>
          !isAnyQuoted(match) &&
          !isNotOfAPerson(note, match.words) &&
          !isOfTheirPeople(note, match) &&
          !isBorneOut(note, match),
      );
    const taken = new Set(loose.flatMap(({ words }) => words));
    const worked = work
      .in(note)
      .filter(
        (match) =>
          !match.words.some((word) => taken.has(word)) &&
          !isAnyQuoted(match) &&
          !isAboutSomething(note, match) &&
          !isBorneOut(note, match),
      );
    return [...loose, ...worked].map((match) => foundWords(match, { label: "vague", message, severity: undefined }));
  },
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Client is doing well." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Processed feelings and provided support." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "It was a good session." }] } },
  ],
  passes: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Doing well: PHQ-9 fell from 14 to 8." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: 'Said "I am doing well" and looked away.' }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Denied low mood on all seven days." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "No change in medication." }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Processed feelings about the funeral with a letter." }],
      },
    },
  ],
});
