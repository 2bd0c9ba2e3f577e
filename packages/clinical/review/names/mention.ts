import type { ReadWord } from "../read-note.ts";
import type { Hit } from "./roster.ts";

/** How a stretch of text came to look like a name. */
export type How = "exact" | "plural" | "slip" | "script" | "initials" | "joined";

/** A place in a section that may name somebody: words `first` to `last` of its words. */
export interface Mention {
  first: number;
  last: number;
  start: number;
  end: number;
  hits: readonly Hit[];
  readonly how: How;
  readonly isPossessive: boolean;
  /** Folded, without a possessive's or a plural's ending. */
  readonly base: string;
  /** More than one part of the same name, or a name with its right initial: nobody else. */
  isFull: boolean;
  /** What may be somebody's, letters or a word of another script, with nothing beside it that says so. */
  readonly isFaint?: boolean;
}

export interface SectionText {
  readonly section: number;
  readonly text: string;
  readonly words: readonly ReadWord[];
  /** Places of words that look like anybody's name, once that is known. */
  readonly named?: ReadonlySet<number>;
}

export function gapAfter({ text, words }: SectionText, at: number): string {
  const [one, other] = [words[at], words[at + 1]];
  return one === undefined ? "" : text.slice(one.end, other?.start ?? text.length);
}

export function gapBefore({ text, words }: SectionText, at: number): string {
  const [one, other] = [words[at - 1], words[at]];
  return other === undefined ? "" : text.slice(one?.end ?? 0, other.start);
}

export function isTitled(text: string): boolean {
  return /^\p{Lu}/u.test(text) && /\p{Ll}/u.test(text);
}

export function isCapitals(text: string): boolean {
  return text.length > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
