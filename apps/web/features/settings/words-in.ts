/** The words of a list as it was typed, one to a line or with commas or blanks between, each once. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,;]+/u).filter((word) => word !== ""))];
}
