import { elementOf } from "@goldthread/clinical/elements/index.ts";
import type { Passage } from "@goldthread/clinical/note/addition.ts";
import type { ElementText, NoteBody, SharedPartBody } from "@goldthread/clinical/note/note-body.ts";
import { type Names, pieceHeading } from "../pieces.ts";

/** A text of the note in which a passage may be named. */
export interface Place {
  readonly id: string;
  readonly part: "note" | "shared";
  readonly label: string;
  readonly text: ElementText;
}

/** Every text with words in it: the note's own, and the group's where it may be touched. */
export function placesOf(
  { note, shared }: { readonly note: NoteBody; readonly shared: SharedPartBody | null },
  names: Names,
): Place[] {
  const of = (part: Place["part"], elements: readonly ElementText[]) =>
    elements
      .filter(({ text }) => text.trim() !== "")
      .map((text): Place => {
        const at = placeId(part, text);
        return { id: at, part, label: labelOf(part, text, names), text };
      });
  return [...of("note", note.elements), ...of("shared", shared?.elements ?? [])];
}

export function placeId(part: Place["part"], { element, key }: Pick<ElementText, "element" | "key">): string {
  return `${part} ${element} ${key ?? ""}`;
}

function labelOf(part: Place["part"], { element, key, text }: ElementText, names: Names): string {
  const piece = { element, key, start: 0, end: text.length, index: 0, title: "" };
  const heading = pieceHeading({ key: "" }, piece, names)?.words;
  const title = elementOf(element).title;
  const own = heading === undefined || heading === title ? title : `${title}: ${heading}`;
  return part === "shared" ? `Group: ${own}` : own;
}

/** The passage that these words name, or how often they stand there where that is not once. */
export function findPassage({ part, text }: Place, words: string): Passage | number {
  const wanted = words.trim();
  if (wanted === "") return 0;
  const starts: number[] = [];
  for (let at = text.text.indexOf(wanted); at !== -1; at = text.text.indexOf(wanted, at + 1)) starts.push(at);
  const [start] = starts;
  if (start === undefined || starts.length > 1) return starts.length;
  const { element, key } = text;
  return { part, element, key, start, end: start + wanted.length, text: wanted };
}

/** What is wrong with the words that were named; null where they stand there once. */
export function passageProblem(found: Passage | number): string | null {
  if (typeof found !== "number") return null;
  return found === 0
    ? "These words do not stand there. Copy them as they are."
    : `These words stand there ${found} times. Give a few more, so that it is clear which.`;
}
