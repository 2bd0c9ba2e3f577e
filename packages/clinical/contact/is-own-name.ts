/**
 * Whether what somebody wrote under a paper is one of their names: the same words, or its first and last word with others
 * or initials between them. Case, accents and hyphens make no difference.
 */
export function isOwnName(written: string, names: readonly string[]): boolean {
  const words = wordsOf(written);
  return names.some((name) => {
    const own = wordsOf(name);
    if (own.join(" ") === words.join(" ")) return true;
    return own.length > 1 && words.length > 1 && own[0] === words[0] && own.at(-1) === words.at(-1);
  });
}

function wordsOf(name: string): readonly string[] {
  const plain = name
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();
  return plain.split(/[\s\p{Pd}.,]+/u).filter((word) => word !== "");
}
