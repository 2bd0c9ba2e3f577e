import { clinicalWords } from "../../review/lexicon/clinical-words.ts";
import { known as abbreviations } from "../../review/lexicon/abbreviations.ts";
import { fold } from "../../review/names/fold.ts";
import { familyNames, givenNames } from "../../review/names/given-names.ts";
import { isTitled } from "../../review/names/mention.ts";
import { ordinaryWords } from "../../review/names/ordinary-words.ts";
import { splitWords, type Word } from "../../review/text/words.ts";
import type { Identifier, TextPart } from "./identifier.ts";
import { startsSentence } from "./starts-sentence.ts";

/** Words of the field, days and languages, which are written with a capital and name nobody. */
const harmless = new Set(
  [
    ...clinicalWords.filter((word) => /^\p{Lu}/u.test(word)),
    ..."Monday Tuesday Wednesday Thursday Friday Saturday Sunday I English Spanish French German Client Patient Resident Member Group Session Goal Objective Problem Plan Progress Risk Homework Score Monday's Internet Medicare Medicaid Part Axis Likert Columbia Beck Hamilton Socratic Gestalt Adlerian Bowenian Rogerian".split(
      " ",
    ),
  ].map((word) => word.toLowerCase()),
);

/**
 * Capitals in the middle of a sentence, and given names at the beginning of one, that nobody on file bears: a neighbour, an
 * employer, a town. More is found than is meant; whoever looks at it says which.
 */
export function findUnknownNames(parts: readonly TextPart[]): Identifier[] {
  // A name that stands in the middle of one sentence is one at the beginning of another, too.
  const met = new Set(parts.flatMap(({ text }) => suspects(text, new Set()).map(baseOf)));
  return parts.flatMap(({ text }, part) =>
    together(text, suspects(text, met)).map(({ start, end }) => ({
      part,
      start,
      end,
      text: text.slice(start, end),
      kind: "unknown" as const,
      instead: insteadOf(text, start, end),
    })),
  );
}

function suspects(text: string, met: ReadonlySet<string>): Word[] {
  return splitWords(text).filter((word) => isSuspect(text, word, met));
}

function baseOf({ lower }: Word): string {
  return lower.replace(/'s$/, "");
}

function isSuspect(text: string, word: Word, met: ReadonlySet<string>): boolean {
  const base = baseOf(word);
  // Written large for weight, or small in a hurry: only what is a name and nothing else.
  if (!isTitled(word.text)) return isNameAlone(base);
  if (isOfTheField(base) || word.lower.startsWith("i'")) return false;
  if (!startsSentence(text, word.start)) return !hasHyphenWithSmall(text, word.start);
  const folded = fold(base);
  return met.has(base) || ((givenNames.has(folded) || familyNames.has(folded)) && !ordinaryWords.has(folded));
}

function isNameAlone(base: string): boolean {
  const folded = fold(base);
  return (
    folded.length > 3 &&
    folded !== "miles" &&
    givenNames.has(folded) &&
    !ordinaryWords.has(folded) &&
    !isOfTheField(base)
  );
}

function isOfTheField(base: string): boolean {
  return harmless.has(base) || abbreviations.has(base);
}

/** "X-ray", "T-shirt" and the second half of a heading are no names. */
function hasHyphenWithSmall(text: string, start: number): boolean {
  return /\p{Ll}-$/u.test(text.slice(0, start)) || /^\p{Lu}-\p{Ll}/u.test(text.slice(start, start + 3));
}

/** Somebody, or somewhere: by the word before it. */
function insteadOf(text: string, start: number, end: number): string {
  if (
    /\b(?:in|at|near|around|outside|moved to|travell?ed to|went to) $/iu.test(
      text.slice(Math.max(0, start - 14), start),
    )
  )
    return "a certain place";
  const words = /['’]s$/u.test(text.slice(start, end)) ? "somebody's" : "somebody";
  return startsSentence(text, start) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "Anna Bell", "J. Bell" and "Bell's Garage" are one. */
function together(text: string, words: readonly Word[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of words) {
    const last = joined.at(-1);
    if (last !== undefined && belongs(text.slice(last.start, last.end), text.slice(last.end, start)))
      joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

function belongs(before: string, between: string): boolean {
  if (between === ". ") return /(?:^|\s)(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St)$/u.test(before);
  return /^(?: |-| of | the | de | van )$/u.test(between);
}
