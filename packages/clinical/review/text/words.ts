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
  const words: Word[] = [];
  eachWord(text, (found, start) =>
    words.push({ text: found, lower: lowerOf(found), start, end: start + found.length }),
  );
  return words;
}

/** Every word in order, and where it begins: for who makes something else of it, since a long note has thousands. */
export function eachWord(text: string, take: (found: string, start: number) => void): void {
  let at = 0;
  for (;;) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (match === null) return;
    at = word.lastIndex;
    take(match[0], match.index);
  }
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
