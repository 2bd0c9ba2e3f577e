/** Longer than any word or address. */
const longestWord = 100;

/**
 * The paragraph as a speller can take it, each place where it was. It compares a run of letters with every word it knows,
 * runs out of memory over one of thousands (a pasted file, a key held down) and answers nothing after that.
 */
export function withoutEndlessWords(paragraph: string): string {
  return paragraph.replaceAll(/\S+/g, (run) => (run.length > longestWord ? " ".repeat(run.length) : run));
}
