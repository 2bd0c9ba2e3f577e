import { judgmental, otherThings, softenedBySign } from "../lexicon/judgmental.ts";
import { signs } from "../lexicon/interpretation.ts";
import type { Wording } from "../lexicon/wording.ts";
import type { ReadNote } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { foundWords, isAnyQuoted } from "../text/found-words.ts";
import { neighbour } from "../text/in-place.ts";
import { isDenied } from "../text/negation.ts";
import { isInServiceName } from "../text/service-name.ts";
import { isNotOfAPerson } from "../text/not-of-a-person.ts";
import { phrases, type Match } from "../text/phrases.ts";
import { isBelieved, isReported, isSelfDescribed, withNext } from "../text/sentence-facts.ts";

const list = phrases(judgmental);
const seen = phrases(signs.map((sign) => [sign, true] as const));
const ofWork = /\b(?:job|work|role|school|shifts?|schedule|training|course|studies|caregiving|task)\b/iu;
/** Where a refusal is a fact of law or of consent, its name is right. */
const legal =
  /\b(?:consent|informed|capacity|right to|rights|court|orders?|police|breathalyzer|breathalyser|blood (?:test|draw)|AMA|against medical advice|signed|petition|guardian\w*|legal\w*|hearing|judge|ROI|release|proxy|warrant|custody|attorney|lawyer|advance directive|refusal form|refused entry|detain\w*|seclusion|transport to)\b/iu;

function isMeant(note: ReadNote, match: Match<Wording>): boolean {
  if (isAnyQuoted(match) || isSelfDescribed(note, match.first) || isBelieved(note, match.first)) return false;
  if (isNotOfAPerson(note, match.words) || isInServiceName(note, match)) return false;
  if (match.last.lower === "demanding" && ofWork.test(note.sentences[match.first.sentence]?.text ?? "")) return false;
  const { first, last } = match;
  if (otherThings[last.lower]?.has(neighbour(note, last, 1)?.lower ?? "") === true) return false;
  if (first.lower.startsWith("refus")) return !isLegalRefusal(note, match) && !isSkill(note, match);
  if (
    /^(?:fail|resist)/.test(first.lower) &&
    /^(?:kidney|organ|heart|treatment|drug|insulin|water)$/.test(neighbour(note, first, -1)?.lower ?? "")
  )
    return false;
  if (softenedBySign.has(last.lower) || softenedBySign.has(first.lower)) {
    return !isReported(note, first) && !isDenied(note, first) && !isShown(note, match);
  }
  return true;
}

/** To refuse a drink is what some came to learn. */
function isSkill(note: ReadNote, { first }: Match<Wording>): boolean {
  return offered.test(note.sentences[first.sentence]?.text ?? "");
}

const offered =
  /\brefus\w+ (?:\p{L}+ ){0,2}(?:drinks?|alcohol|drugs?|cigarettes?|offers?|substances?|peer|pills|request)\b|\bgoal\b.*\brefus|\brole[- ]?play/iu;

function isLegalRefusal(note: ReadNote, { first }: Match<Wording>): boolean {
  const previous = neighbour(note, first, -1)?.lower ?? "";
  return /^(?:was|were|been|being)$/.test(previous) || legal.test(note.sentences[first.sentence]?.text ?? "");
}

function isShown(note: ReadNote, match: Match<Wording>): boolean {
  const own = new Set(match.words);
  return withNext(note, match.first).some(
    ({ words }) =>
      words.some(({ isQuoted }) => isQuoted) ||
      seen.inSentence(words).some((sign) => !sign.words.some((one) => own.has(one))),
  );
}

export const judgmentalWords = defineRule({
  id: "judgmental-words",
  title: "Words that judge character, effort or truthfulness",
  family: "wording",
  severity: "warn",
  source: {
    cite: "Sun, Oliwa, Peek, Tung, Negative Patient Descriptors: Documenting Racial Bias in the Electronic Health Record, Health Aff 2022",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "A judgment tells the next reader what to think and hides what happened. What was done or said, and what somebody declined and why, carries more. Quotations, the names of disorders and services, and a refusal in law or of consent stay as they are.",
  check: (note) =>
    list
      .in(note)
      .filter((match) => isMeant(note, match))
      .map((match) =>
        foundWords(match, {
          label: "judgmental",
          message: "This judges where a note describes.",
          severity: undefined,
        }),
      ),
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Client was manipulative and refused group." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Mother is a poor historian." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Became aggressive." }] } },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [
          { key: "body", text: "She manipulated the clay into a bowl. The infection is not resistant to penicillin." },
        ],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Patient with capacity refused consent to the procedure." }],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Became aggressive: struck the table twice with an open hand." }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "Was not aggressive towards staff." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Manipulative therapy of the back on Mondays." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: 'Her sister called her "lazy".' }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Has a demanding job; diagnosis of oppositional defiant disorder." }],
      },
    },
  ],
});
