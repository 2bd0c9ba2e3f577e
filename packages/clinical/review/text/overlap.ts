import type { ReadWord } from "../read-note.ts";
import { splitWords, withoutPossessive } from "./words.ts";

/** Words that a copy changes without saying anything else: who it is about, and how many. */
const person = new Set("he she they him her them his hers their theirs himself herself themself themselves".split(" "));

/** A run of words that stands in another text too. */
export interface Passage {
  readonly first: ReadWord;
  readonly last: ReadWord;
  readonly words: number;
  /** Index of the text it stands in. */
  readonly of: number;
  /** The same passage there, as it is written. */
  other(): string;
}

export interface Overlap {
  /** Share of the words that lie in such a run, 0 to 1. */
  readonly share: number;
  readonly covered: number;
  /** The longest first. */
  readonly passages: readonly Passage[];
}

export interface OverlapOptions {
  /** How many words in a row make a run. */
  readonly run: number;
  /** Texts that everybody has (a shared part, a form's own words): runs found in them count as nobody's. */
  readonly except?: readonly string[];
}

/**
 * How much of the words stands in one of the texts, by runs of so many words. Numbers count as one, pronouns as one,
 * and so do possessives: "her PHQ-9 fell to 7" is a copy of "his PHQ-9 fell to 9". Linear in all the texts together.
 */
export function overlapWith(words: readonly ReadWord[], texts: readonly string[], options: OverlapOptions): Overlap {
  const { run, except = [] } = options;
  const standing = new Map<number, number>();
  for (const [of, text] of texts.entries()) {
    for (const [at, gram] of gramsOfText(text, run).entries()) {
      if (!standing.has(gram)) standing.set(gram, of * mostWords + at);
    }
  }
  for (const text of except) for (const gram of gramsOfText(text, run)) standing.delete(gram);
  const sources: (number | undefined)[] = Array.from(words, () => undefined);
  for (const [at, gram] of gramsOf(words, run).entries()) {
    const place = standing.get(gram);
    if (place === undefined) continue;
    for (let covered = at; covered < at + run; covered += 1) sources[covered] ??= place + covered - at;
  }
  const covered = sources.filter((of) => of !== undefined).length;
  return {
    share: words.length === 0 ? 0 : covered / words.length,
    covered,
    passages: passagesOf({ words, sources, texts }).toSorted((a, b) => b.words - a.words),
  };
}

/** Earlier notes and other members' parts stay as they are while a note is written: read once, not at every pause. */
const known = new Map<string, readonly number[]>();
const [mostKnown, longestKnown] = [300, 50_000];

function gramsOfText(text: string, run: number): readonly number[] {
  const key = `${run} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const grams = gramsOf(splitWords(text), run);
  if (known.size >= mostKnown) known.clear();
  if (text.length <= longestKnown) known.set(key, grams);
  return grams;
}

/**
 * A number for each run of so many words. 53 bits, so that two runs that differ meet by chance once in some hundred
 * thousand notes, and then as one run among many.
 */
function gramsOf(words: readonly { readonly lower: string }[], run: number): number[] {
  const [low, high] = [
    words.map(({ lower }) => hash(sameFor(lower), 0x811c9dc5)),
    words.map(({ lower }) => hash(sameFor(lower), 0x1505)),
  ];
  const grams: number[] = [];
  for (let at = 0; at + run <= words.length; at += 1) {
    let [one, other] = [0, 0];
    for (let next = at; next < at + run; next += 1) {
      one = Math.imul(one ^ (low[next] ?? 0), 0x01000193);
      other = Math.imul(other ^ (high[next] ?? 0), 0x5bd1e995);
    }
    grams.push((one >>> 0) * 0x200000 + (other >>> 11));
  }
  return grams;
}

function hash(word: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}

function sameFor(lower: string): string {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return "#";
  const noun = withoutPossessive(lower);
  return person.has(noun) ? "@" : noun;
}

/** More than a text has, so that a word's place in one of several texts is one number. */
const mostWords = 1_000_000;
const textOf = (place: number | undefined) => (place === undefined ? undefined : Math.floor(place / mostWords));

interface Sourced {
  readonly words: readonly ReadWord[];
  /** Where each word stands in the texts. */
  readonly sources: readonly (number | undefined)[];
  readonly texts: readonly string[];
}

function passagesOf({ words, sources, texts }: Sourced): Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [first, place] = [words[at], sources[at]];
    const of = textOf(place);
    if (first === undefined || place === undefined || of === undefined) continue;
    let to = at;
    while (textOf(sources[to + 1]) === of && words[to + 1]?.section === first.section) to += 1;
    const until = sources[to] ?? place;
    const other = () => wordsFrom(texts[of] ?? "", { from: place % mostWords, to: until % mostWords });
    passages.push({ first, last: words[to] ?? first, words: to - at + 1, of, other });
    at = to;
  }
  return passages;
}

function wordsFrom(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const words = splitWords(text);
  return text.slice(words[Math.min(from, to)]?.start ?? 0, words[Math.max(from, to)]?.end ?? text.length);
}
