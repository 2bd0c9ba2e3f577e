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
    for (const gram of gramsOfText(text, run)) if (!standing.has(gram)) standing.set(gram, of);
  }
  for (const text of except) for (const gram of gramsOfText(text, run)) standing.delete(gram);
  const sources: (number | undefined)[] = Array.from(words, () => undefined);
  for (const [at, gram] of gramsOf(words, run).entries()) {
    const of = standing.get(gram);
    if (of === undefined) continue;
    for (let covered = at; covered < at + run; covered += 1) sources[covered] ??= of;
  }
  const covered = sources.filter((of) => of !== undefined).length;
  return {
    share: words.length === 0 ? 0 : covered / words.length,
    covered,
    passages: passagesOf(words, sources).toSorted((a, b) => b.words - a.words),
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

function passagesOf(words: readonly ReadWord[], sources: readonly (number | undefined)[]): Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [first, of] = [words[at], sources[at]];
    if (first === undefined || of === undefined) continue;
    let to = at;
    while (sources[to + 1] === of && words[to + 1]?.section === first.section) to += 1;
    passages.push({ first, last: words[to] ?? first, words: to - at + 1, of });
    at = to;
  }
  return passages;
}
