/** A word where it stands. Hyphens separate words, so that `drug-seeking` and `drug seeking` read the same. */
export interface Word {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** UTF-16 offsets in the section's text. */
  readonly start: number;
  readonly end: number;
}

const word = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

export function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    lower: lowerOf(found),
    start: index,
    end: index + found.length,
  }));
}

/** Lower case, straight apostrophes. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** Without a possessive's ending: `brother's` is `brother`. */
export function withoutPossessive(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}
