import { diagnosisNouns } from "../lexicon/stigmatizing.ts";
import { placeOf } from "../place.ts";
import type { ReadNote, ReadWord } from "../read-note.ts";
import { defineRule, type Found } from "../rule.ts";
import { isAnyQuoted } from "../text/found-words.ts";
import { between, inPlaceOf, neighbour } from "../text/in-place.ts";
import { isNotOfAPerson } from "../text/not-of-a-person.ts";
import { phrases, type Match } from "../text/phrases.ts";
import { isSelfDescribed } from "../text/sentence-facts.ts";
import { isInServiceName } from "../text/service-name.ts";

interface Noun {
  readonly of: string;
  readonly isPlural: boolean;
}

const list = phrases<Noun>(
  Object.entries(diagnosisNouns).flatMap(([noun, of]): [string, Noun][] => [
    [noun, { of, isPlural: false }],
    [`${noun}s`, { of, isPlural: true }],
  ]),
);
const articles = new Set("a an the this that another typical classic known chronic former".split(" "));
const being = new Set("is was be being am are were she's he's".split(" "));
/** Words that cannot be what the diagnosis describes: behind them the noun stands alone. */
const notDescribed = new Set(
  "who and with in on at is was has had since but or whose that by living to from for he she they when because says said needs will does did can should today".split(
    " ",
  ),
);

function standsAlone(note: ReadNote, last: ReadWord): boolean {
  const next = neighbour(note, last, 1);
  return next === undefined || notDescribed.has(next.lower) || /[.,;:!?)]/.test(between(note, last, next));
}

function found(note: ReadNote, match: Match<Noun>): Found[] {
  const { of, isPlural } = match.value;
  if (isAnyQuoted(match) || isSelfDescribed(note, match.first) || isInServiceName(note, match)) return [];
  if (isNotOfAPerson(note, match.words)) return [];
  const previous = neighbour(note, match.first, -1);
  const label = "stigmatizing";
  const message = "A diagnosis is something a person has: say who they are first.";
  if (isPlural) {
    return match.last.lower === "manics" || match.last.lower === "dementias"
      ? []
      : [{ ...placeOf(match), label, message, suggestion: inPlaceOf(match, `people with ${of}`) }];
  }
  if (previous === undefined || !standsAlone(note, match.last)) return [];
  const from = { first: previous, last: match.last };
  if (articles.has(previous.lower) && match.last.lower !== "dementia") {
    const article = /^an?$/.test(previous.lower) ? "a" : previous.lower;
    return [{ ...placeOf(from), label, message, suggestion: inPlaceOf(from, `${article} person with ${of}`) }];
  }
  const isCalled = being.has(previous.lower) && /^(?:schizo\w*|borderline|bipolar)$/.test(match.last.lower);
  const has = /^(?:was|were)$/.test(previous.lower) ? "had" : "has";
  return isCalled ? [{ ...placeOf(from), label, message, suggestion: inPlaceOf(from, `${has} ${of}`) }] : [];
}

export const diagnosisAsNoun = defineRule({
  id: "diagnosis-as-noun",
  title: "A person called by a diagnosis",
  family: "wording",
  severity: "warn",
  source: {
    cite: "American Psychological Association, Inclusive Language Guide: person-first unless the person prefers otherwise",
    url: "https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines",
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "“A schizophrenic” says that there is nothing else to the person. What describes an episode, a score or a disorder is left alone, and so is a name that people have chosen for themselves.",
  check: (note) => list.in(note).flatMap((match) => found(note, match)),
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Client is a schizophrenic who lives alone." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "As is usual with borderlines, she cancelled." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Client is bipolar." }] } },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Had a psychotic episode in 2019; score was borderline high." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: 'He asked, "Am I a schizophrenic?"' }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "No bipolar disorder in the family." }] } },
  ],
});
