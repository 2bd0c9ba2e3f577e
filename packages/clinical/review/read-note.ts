import { formatOf } from "../formats/index.ts";
import type { NoteToReview } from "./note-to-review.ts";
import { findQuotes, splitSentences, type Stretch } from "./text/stretches.ts";
import { splitWords, type Word } from "./text/words.ts";

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
  const sentences: ReadSentence[] = [];
  for (const [section, { text, quotes }] of sections.entries()) {
    const words = splitWords(text);
    let at = 0;
    for (const { start, end } of splitSentences(text)) {
      const sentence = sentences.length;
      const own: ReadWord[] = [];
      for (let word = words[at]; word !== undefined && word.start < end; at += 1, word = words[at]) {
        const { text: written, lower, start: from, end: to } = word;
        own.push({ text: written, lower, start: from, end: to, section, sentence, isQuoted: isWithin(quotes, word) });
      }
      sentences.push({ start, end, section, text: text.slice(start, end), words: own });
    }
  }
  return {
    ...given,
    sections,
    sentences,
    words: sentences.flatMap(({ words }) => words),
    sectionsFor: (...elements) => sectionsShowing(given, elements),
  };
}

function isWithin(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  return stretches.some((stretch) => stretch.start <= start && end <= stretch.end);
}

function sectionsShowing({ note }: NoteToReview, elements: readonly string[]): number[] {
  const format = note.format === undefined ? undefined : formatOf(note.format);
  const keys = new Set(elements);
  for (const { key, shows } of format?.sections ?? []) if (shows.some((one) => elements.includes(one))) keys.add(key);
  return note.sections.flatMap(({ key }, at) => (keys.has(key) ? [at] : []));
}
