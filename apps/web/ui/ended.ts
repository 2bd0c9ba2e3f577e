/** Words as a sentence: a person may or may not have ended it themself. */
export function ended(words: string): string {
  return /[.!?…]$/u.test(words.trim()) ? words.trim() : `${words.trim()}.`;
}
