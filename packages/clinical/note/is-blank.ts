/**
 * Whether a text shows nothing: white space, control and invisible characters only.
 * `trim()` alone would take a zero-width space or a filler for words.
 */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}
