const oneOf = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** "Ask Ana or Bo.": whom somebody asks about what is closed to them; nothing where there is nobody. */
export const askWords = (names: readonly string[]): string => (names.length === 0 ? "" : `Ask ${oneOf.format(names)}.`);
