/** The code that somebody typed or left from a choice: the first word, if it can be one; else empty. */
export function codeIn(text: string): string {
  const first = text.trim().split(/\s+/)[0] ?? "";
  return /\d/.test(first) ? first : "";
}
