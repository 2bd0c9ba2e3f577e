import type { ReadWord } from "../read-note.ts";
import { overlapWith, type Overlap } from "./overlap.ts";

/** How much of a text must stand in another for it to be a copy. */
export interface Least {
  /** Words in a row that make a run. */
  readonly run: number;
  /** Words that lie in such runs. */
  readonly covered: number;
  readonly share: number;
  /** A single passage of so many words is enough by itself. */
  readonly longest: number;
}

/** A copy with a word changed here and there has few long runs, and short ones throughout. */
const retouched = { run: 6, share: 0.5, longest: Infinity };

/** What of a text was copied from one of the others, word for word or retouched; undefined where too little was. */
export function copiedFrom(
  words: readonly ReadWord[],
  texts: readonly string[],
  { except, least }: { readonly except: readonly string[]; readonly least: Least },
): Overlap | undefined {
  for (const one of [least, { ...least, ...retouched }]) {
    const overlap = overlapWith(words, texts, { run: one.run, except });
    const isMuch = overlap.share >= one.share || (overlap.passages[0]?.words ?? 0) >= one.longest;
    if (overlap.covered >= one.covered && isMuch) return overlap;
  }
  return undefined;
}
