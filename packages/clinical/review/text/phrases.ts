import type { ReadNote, ReadWord } from "../read-note.ts";
import { withoutPossessive } from "./words.ts";

/** A phrase found: the words it is made of, and what was noted beside it in the list. */
export interface Match<Value> {
  readonly value: Value;
  readonly words: readonly ReadWord[];
  readonly first: ReadWord;
  readonly last: ReadWord;
}

/** Finds phrases in one pass, however long the list: each word is looked up, not each phrase searched for. */
export interface Phrases<Value> {
  /** In order; where phrases overlap the longest from the left. Never across the end of a sentence. */
  in(note: ReadNote): Match<Value>[];
  inSentence(words: readonly ReadWord[]): Match<Value>[];
}

interface Step<Value> {
  /** Null while nothing follows: most steps are a phrase's last. */
  exact: Map<string, Step<Value>> | null;
  beginnings: [beginning: string, next: Step<Value>][] | null;
  any: Step<Value> | undefined;
  value: { readonly of: Value } | undefined;
}

/**
 * Phrases as they are written, in lower case: `continue to monitor`. A word may end in `*` (any ending), be one of
 * several (`his|her|their`), be optional (`the?`), or stand for any one word (`_`). A possessive counts as its noun.
 */
export function phrases<const Value>(list: readonly (readonly [phrase: string, value: Value])[]): Phrases<Value> {
  let built: Step<Value> | undefined;
  // When it is first asked: the server runs a few of the rules, and all the lists together take tens of megabytes.
  const root = () => (built ??= build(list));
  return {
    in: (note) => note.sentences.flatMap((sentence) => findIn(root(), sentence.words)),
    inSentence: (words) => findIn(root(), words),
  };
}

function build<Value>(list: readonly (readonly [phrase: string, value: Value])[]): Step<Value> {
  const root = step<Value>();
  for (const [phrase, value] of list) for (const path of pathsOf(phrase)) add(root, path, value);
  return root;
}

function step<Value>(): Step<Value> {
  return { exact: null, beginnings: null, any: undefined, value: undefined };
}

/** Every way through the options and the words that may be left out. */
function pathsOf(phrase: string): string[][] {
  let paths: string[][] = [[]];
  for (const part of phrase.trim().split(/\s+/)) {
    const mayBeLeftOut = part.endsWith("?");
    const options = (mayBeLeftOut ? part.slice(0, -1) : part).split("|");
    const longer = paths.flatMap((path) => options.map((option) => [...path, option]));
    paths = mayBeLeftOut ? [...paths, ...longer] : longer;
  }
  return paths.filter((path) => path.length > 0);
}

function add<Value>(root: Step<Value>, path: readonly string[], value: Value): void {
  let at = root;
  for (const part of path) at = next(at, part);
  at.value ??= { of: value };
}

function next<Value>(at: Step<Value>, part: string): Step<Value> {
  if (part === "_") return (at.any ??= step<Value>());
  if (!part.endsWith("*")) {
    at.exact ??= new Map();
    const known = at.exact.get(part) ?? step<Value>();
    at.exact.set(part, known);
    return known;
  }
  const beginning = part.slice(0, -1);
  at.beginnings ??= [];
  const known = at.beginnings.find(([written]) => written === beginning);
  if (known !== undefined) return known[1];
  const made = step<Value>();
  at.beginnings.push([beginning, made]);
  return made;
}

function findIn<Value>(root: Step<Value>, words: readonly ReadWord[]): Match<Value>[] {
  const matches: Match<Value>[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = longest(root, words, at);
    if (found === undefined) continue;
    const matched = words.slice(at, found.to);
    const [first, last] = [matched[0], matched.at(-1)];
    if (first === undefined || last === undefined) continue;
    matches.push({ value: found.value, words: matched, first, last });
    at = found.to - 1;
  }
  return matches;
}

interface Reached<Value> {
  readonly to: number;
  readonly value: Value;
}

/** Nothing is made here for a word that begins nothing, which is nearly every word of a note. */
function longest<Value>(from: Step<Value>, words: readonly ReadWord[], at: number): Reached<Value> | undefined {
  const lower = words[at]?.lower;
  if (lower === undefined) return undefined;
  const exact =
    from.exact?.get(lower) ?? (lower.endsWith("'s") ? from.exact?.get(withoutPossessive(lower)) : undefined);
  let best = exact && through(exact, words, at);
  if (from.beginnings !== null) {
    for (const [beginning, reached] of from.beginnings) {
      if (lower.startsWith(beginning)) best = longer(best, through(reached, words, at));
    }
  }
  return from.any === undefined ? best : longer(best, through(from.any, words, at));
}

function through<Value>(reached: Step<Value>, words: readonly ReadWord[], at: number): Reached<Value> | undefined {
  return longest(reached, words, at + 1) ?? (reached.value && { to: at + 1, value: reached.value.of });
}

function longer<Value>(one: Reached<Value> | undefined, other: Reached<Value> | undefined): Reached<Value> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.to > one.to ? other : one;
}
