const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** Written without spaces between words: found by pairs of characters. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words by which a text is found: folded, so that "Café" is found by "cafe". */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [found] of fold(text).matchAll(word)) {
    if (unspaced.test(found)) for (const pair of pairsOf(found)) terms.add(pair);
    else terms.add(found.replaceAll(/['’]/g, "").slice(0, longest));
  }
  return terms;
}

const longest = 40;

function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.length === 1
    ? [text]
    : characters.slice(1).map((character, at) => `${characters[at] ?? ""}${character}`);
}
