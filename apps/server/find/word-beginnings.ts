/** For comparing as people type: without case, without marks on letters. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss");
}

/**
 * Whether every word asked for begins some word of the texts, or stands in one of a script without spaces. No words match
 * everything. Case, accents and the order of words do not matter.
 */
export function matcherOf(query: string): (texts: readonly string[]) => boolean {
  const wanted = wordsOf(query);
  return (texts) => {
    const words = texts.flatMap(wordsOf);
    return wanted.every((want) => words.some(holds(want)));
  };
}

/** A name in these scripts is one word, and what it begins with is the family: the given name is asked for as well. */
const withoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function holds(want: string): (word: string) => boolean {
  return withoutSpaces.test(want) ? (word) => word.includes(want) : (word) => word.startsWith(want);
}

function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
