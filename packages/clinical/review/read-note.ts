import { formatOf } from "../formats/index.ts";
import type { NoteToReview } from "./note-to-review.ts";
import { findQuotes, splitSentences, type Stretch } from "./text/stretches.ts";
import { eachWord, lowerOf, type Word } from "./text/words.ts";

export interface ReadWord extends Word {
  /** Index into `ReadNote.sections`. */
  readonly section: number;
  /** Index into `ReadNote.sentences`. */
  readonly sentence: number;
  /** Inside quotation marks: somebody's own words. */
  readonly isQuoted: boolean;
}

export interface ReadSentence extends Stretch {
  readonly section: number;
  readonly text: string;
  readonly words: readonly ReadWord[];
}

export interface ReadSection {
  readonly key: string;
  readonly text: string;
  readonly quotes: readonly Stretch[];
}

/** A note taken apart once, for every rule: sections, sentences, words, what is quoted. */
export interface ReadNote extends NoteToReview {
  readonly sections: readonly ReadSection[];
  readonly sentences: readonly ReadSentence[];
  readonly words: readonly ReadWord[];
  /** Sections whose format shows one of these elements or whose key is one of them; none in an unstructured note. */
  sectionsFor(...elements: readonly string[]): readonly number[];
}

export function readNote(given: NoteToReview): ReadNote {
  const sections = given.note.sections.map(({ key, text }) => ({ key, text, quotes: findQuotes(text) }));
  const sentences: (ReadSentence & { readonly words: ReadWord[] })[] = [];
  const words: ReadWord[] = [];
  for (const [section, { text, quotes }] of sections.entries()) {
    let sentence = sentences.length;
    for (const { start, end } of splitSentences(text))
      sentences.push({ start, end, section, text: text.slice(start, end), words: [] });
    eachWord(text, (found, start) => {
      while (start >= (sentences[sentence]?.end ?? Infinity)) sentence += 1;
      const end = start + found.length;
      const isQuoted = quotes.some((quote) => quote.start <= start && end <= quote.end);
      const word = { text: found, lower: lowerOf(found), start, end, section, sentence, isQuoted };
      sentences[sentence]?.words.push(word);
      words.push(word);
    });
  }
  return {
    ...given,
    sections,
    sentences,
    words,
    sectionsFor: (...elements) => sectionsShowing(given, elements),
  };
}

function sectionsShowing({ note }: NoteToReview, elements: readonly string[]): number[] {
  const format = note.format === undefined ? undefined : formatOf(note.format);
  const keys = new Set(elements);
  for (const { key, shows } of format?.sections ?? []) if (shows.some((one) => elements.includes(one))) keys.add(key);
  return note.sections.flatMap(({ key }, at) => (keys.has(key) ? [at] : []));
}
