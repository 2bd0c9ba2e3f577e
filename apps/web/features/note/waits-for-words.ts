const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Whose signature a group's notes still wait for: "Waiting for Ada’s signature". Empty where nobody's is. */
export function waitsForWords(names: readonly string[]): string {
  if (names.length === 0) return "";
  return names.length === 1
    ? `Waiting for ${names[0]}’s signature`
    : `Waiting for the signatures of ${list.format(names)}`;
}
