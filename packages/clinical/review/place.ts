import type { Found } from "./rule.ts";
import type { ReadNote, ReadSentence, ReadWord } from "./read-note.ts";

type Place = Pick<Found, "section" | "start" | "end">;

/** From the first word to the last. */
export function placeOf({ first, last }: { readonly first: ReadWord; readonly last: ReadWord }): Place {
  return { section: first.section, start: first.start, end: last.end };
}

export function placeOfSentence({ section, start, end }: ReadSentence): Place {
  return { section, start, end };
}

/** Where something that is missing would stand: the end of the section for these elements, else of the last one. */
export function placeFor(note: ReadNote, ...elements: readonly string[]): Place {
  const section = note.sectionsFor(...elements)[0] ?? Math.max(0, note.sections.length - 1);
  const end = note.sections[section]?.text.length ?? 0;
  return { section, start: end, end };
}
