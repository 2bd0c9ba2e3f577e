/**
 * The part of a word that its forms have in common, by a handful of endings and no dictionary: `worry`, `worries`,
 * `worried` and `worrying` are one. It errs towards keeping words apart, and whoever reads a count sees the forms that
 * went into it.
 */
export function stem(word: string): string {
  const bare = withoutEnding(word);
  // `stopping` and `stop`; `feeling` keeps its own.
  const single = bare !== word && /([^aeiouls])\1$/u.test(bare) ? bare.slice(0, -1) : bare;
  if (single.length > 4 && single.endsWith("e")) return single.slice(0, -1);
  return single.length > 2 ? single.replace(/y$/u, "i") : single;
}

function withoutEnding(word: string): string {
  if (word.length < 4) return word;
  if (/(?:ies|ied)$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  if (/[^su]s$/u.test(word) && !/(?:is|news)$/u.test(word)) return word.slice(0, -1);
  for (const ending of ["ing", "ed"]) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && isWhole(rest) && !(ending === "ed" && rest.endsWith("e"))) return rest;
  }
  return word;
}

/** Not `car` of `caring`, nor `sit` of `siting`: what is short and could have lost an e is left alone. */
function isWhole(rest: string): boolean {
  return rest.length > 2 && /[aeiouy]/u.test(rest) && !/^[^aeiou][aeiou][^aeiouwxy]$/u.test(rest);
}
