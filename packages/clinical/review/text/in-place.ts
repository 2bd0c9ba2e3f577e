import type { ReadNote, ReadWord } from "../read-note.ts";

interface Stood {
  readonly first: ReadWord;
  readonly last: ReadWord;
}

/** The replacement as it can stand in the words' place: with a capital where they had one. */
export function inPlaceOf(found: Stood, instead: string): string {
  const first = found.first.text.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}

/** The word that stands `by` places after (or, negative, before) in the same sentence. */
export function neighbour(note: ReadNote, word: ReadWord, by: number): ReadWord | undefined {
  const words = note.sentences[word.sentence]?.words ?? [];
  return words[words.indexOf(word) + by];
}

/** What stands between two words of a section: a space, a comma, a bracket ... */
export function between(note: ReadNote, one: ReadWord, other: ReadWord): string {
  return note.sections[one.section]?.text.slice(one.end, other.start) ?? "";
}
