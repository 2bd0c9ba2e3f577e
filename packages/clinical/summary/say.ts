import type { Source, SummarySentence } from "./summary.ts";

/**
 * A sentence with its sources, each once; none where there is no source, because then nobody said it. The key begins
 * with its section and names what the sentence is about, so that it stays the same while the record goes on.
 */
export function say(key: string, text: string, sources: readonly Source[]): SummarySentence[] {
  const seen = new Set<string>();
  const [first, ...rest] = sources.filter(({ kind, id }) => {
    const name = `${kind}/${id}`;
    return !seen.has(name) && seen.add(name);
  });
  return first === undefined ? [] : [{ key, text, sources: [first, ...rest] }];
}

/** Somebody's words at the end of a sentence: one full stop, whether they wrote it or not. */
export const ended = (words: string): string => (/[.!?…]$/.test(words.trimEnd()) ? words.trimEnd() : `${words}.`);

export const noteSource = (id: string): Source => ({ kind: "note", id });

export function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
