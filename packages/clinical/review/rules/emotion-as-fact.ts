import { feltInside, signs } from "../lexicon/interpretation.ts";
import { placeOf } from "../place.ts";
import type { ReadNote } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { isAnyQuoted } from "../text/found-words.ts";
import { isDenied } from "../text/negation.ts";
import { phrases, type Match } from "../text/phrases.ts";
import { isReported, withNext } from "../text/sentence-facts.ts";

const inside = phrases([
  [
    `was|is|were|are|became|becomes|got|gets|remained|remains|grew|acted|acts very|quite|clearly|visibly|increasingly|extremely|somewhat|more|so|still|really|obviously|highly? ${feltInside}`,
    true,
  ],
]);
const seen = phrases(signs.map((sign) => [sign, true] as const));
/** Somebody else's feelings, or a feeling told in a story about another time, are what the client reported. */
const told =
  /\b(?:when|because|after|that|if|since|while|whenever|last (?:week|night|month|year)|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:home|work|school)|over the weekend|as a child)\b/iu;
const someoneElse =
  /^(?:(?:his|her|their|the) )?(?:mother|father|wife|husband|partner|brother|sister|son|daughter|boss|parents?|friend|teacher|roommate|what|it|this|that|which)\b/iu;

export function isShownNearby(note: ReadNote, match: Match<unknown>): boolean {
  const own = new Set(match.words);
  return withNext(note, match.first).some(
    ({ words, text }) =>
      words.some(({ isQuoted }) => isQuoted) ||
      /\b\d{1,3} ?(?:\/|of|out of) ?\d|\d ?%/u.test(text) ||
      seen.inSentence(words).some((sign) => !sign.words.some((one) => own.has(one))),
  );
}

function isTold(note: ReadNote, match: Match<unknown>): boolean {
  if (note.sectionsFor("reported").includes(match.first.section) && isSubjectiveOnly(note, match.first.section))
    return true;
  const text = note.sentences[match.first.sentence]?.text ?? "";
  return isReported(note, match.first) || told.test(text) || someoneElse.test(text);
}

/** A section that holds the client's own account and nothing else. */
function isSubjectiveOnly(note: ReadNote, section: number): boolean {
  return !note.sectionsFor("observed", "interventions", "response").includes(section);
}

export const emotionAsFact = defineRule({
  id: "emotion-as-fact",
  title: "A feeling stated as fact",
  family: "wording",
  severity: "warn",
  source: {
    cite: "NSW Health, Guidelines for nursing documentation: write what was seen, heard and done",
    url: "https://www.scribd.com/document/80761628/Documentation",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Nobody can see anger; what can be seen is a raised voice. A feeling that the client named, or one with a sign in the same sentence or the next, stands as it is.",
  check: (note) =>
    inside
      .in(note)
      .filter(
        (match) =>
          !isAnyQuoted(match) && !isDenied(note, match.last) && !isTold(note, match) && !isShownNearby(note, match),
      )
      .map((match) => ({
        ...placeOf(match),
        label: "interpretation",
        message: "A feeling is stated as fact. Say what was seen or heard, or that the client named it.",
      })),
  flags: [
    { note: { kind: "progress", sections: [{ key: "body", text: "Client was angry." }] } },
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "She became very anxious during the session. Plan: weekly." }],
      },
    },
  ],
  passes: [
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Client was angry: raised his voice and stood up." }] },
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "Reported that she was angry all week." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "Was not anxious during the exercise." }] } },
    { note: { kind: "progress", sections: [{ key: "body", text: "He was sad. Tearful for about three minutes." }] } },
  ],
});
