import { stopWords } from "./stop-words.ts";
import { saidWords } from "./denied/said-words.ts";
import { wordsIn } from "./words-in.ts";

export interface Topic {
  /** The form that stands most often. */
  readonly word: string;
  /** Every form that was counted, the most frequent first. */
  readonly forms: readonly string[];
  /** Indexes of the texts that it stands in, ascending: a note counts once, however often the word is in it. */
  readonly notes: readonly number[];
  /** Of the other texts, those in which it stands as denied and no more: "denies alcohol use". */
  readonly denied: readonly number[];
}

export interface CountTopics {
  /** One list of texts for each note. */
  readonly notes: readonly (readonly string[])[];
  /** Names of people: never a topic. */
  readonly names: readonly string[];
  readonly atMost: number;
}

/**
 * Words that stand in most notes, with the notes. The same notes give the same topics; a word in one note is none, and
 * what a note only denies was no topic in it.
 */
export function countTopics({ notes, names, atMost }: CountTopics): readonly Topic[] {
  const left = new Set(names.flatMap((name) => wordsIn(name).flatMap(({ form, stem }) => [form, stem])));
  const forms = new Map<string, Map<string, number>>();
  const [places, denials] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const [at, texts] of notes.entries())
    for (const text of texts)
      for (const { form, stem, isDenied } of saidWords(text)) {
        if (isLeftOut(form, stem) || left.has(form) || left.has(stem)) continue;
        if (isDenied) {
          addOnce(denials, stem, at);
          continue;
        }
        addOnce(places, stem, at);
        const counts = forms.get(stem) ?? new Map<string, number>();
        forms.set(stem, counts.set(form, (counts.get(form) ?? 0) + 1));
      }
  return [...places]
    .filter(([, at]) => at.length > 1)
    .map(([stem, at]) => ({
      ...named(forms.get(stem) ?? new Map()),
      notes: at,
      denied: (denials.get(stem) ?? []).filter((note) => !at.includes(note)),
    }))
    .toSorted((a, b) => b.notes.length - a.notes.length || compare(a.word, b.word))
    .slice(0, atMost);
}

function addOnce(places: Map<string, number[]>, stem: string, note: number): void {
  const sofar = places.get(stem) ?? [];
  if (sofar.at(-1) !== note) sofar.push(note);
  places.set(stem, sofar);
}

function isLeftOut(form: string, stem: string): boolean {
  return form.length < 3 || stopWords.has(form) || stopWords.has(stem);
}

function named(counts: ReadonlyMap<string, number>): Pick<Topic, "word" | "forms"> {
  const forms = [...counts].toSorted(([a, m], [b, n]) => n - m || compare(a, b)).map(([form]) => form);
  return { word: forms[0] ?? "", forms };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
