import type { ElementId } from "../elements/element.ts";
import { elementIds } from "../elements/element.ts";
import { elementOf } from "../elements/index.ts";
import { isBlank } from "../note/is-blank.ts";
import type { ElementText } from "../note/note-body.ts";
import type { Format } from "./format.ts";

/** Where one element stands in a section's text: UTF-16 offsets, half open. */
export interface RenderedPiece {
  /** Place in the elements that were given. */
  readonly index: number;
  readonly element: ElementId;
  readonly key: string | null;
  /** The element's title, for the reader of "Also recorded". Not part of the text. */
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

export interface RenderedSection {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly pieces: readonly RenderedPiece[];
}

/** Key of the last section: what the format has no place for. Present only when it holds something. */
export const alsoRecordedKey = "also-recorded";

const separator = "\n\n";

/**
 * A note as one format shows it. Every element that says something appears once, verbatim: in its section, else under
 * "Also recorded". A section without words is there with an empty text; a blank element is left out.
 */
export function renderNote(format: Format, elements: readonly ElementText[]): RenderedSection[] {
  const sections = format.sections.map(({ key, title, shows }) => renderSection({ key, title, shows }, elements));
  const shown = new Set(format.sections.flatMap((section) => section.shows));
  const rest = elementIds.filter((id) => !shown.has(id));
  const also = renderSection({ key: alsoRecordedKey, title: "Also recorded", shows: rest }, elements);
  return also.pieces.length === 0 ? sections : [...sections, also];
}

function renderSection(
  section: { readonly key: string; readonly title: string; readonly shows: readonly ElementId[] },
  elements: readonly ElementText[],
): RenderedSection {
  let text = "";
  const pieces: RenderedPiece[] = [];
  for (const id of section.shows) {
    for (const [index, element] of elements.entries()) {
      if (element.element !== id || isBlank(element.text)) continue;
      if (pieces.length > 0) text += separator;
      const start = text.length;
      text += element.text;
      pieces.push({ index, element: id, key: element.key, title: elementOf(id).title, start, end: text.length });
    }
  }
  return { key: section.key, title: section.title, text, pieces };
}

/** Where an offset of the element at `index` is seen; null when the element is blank or the offset lies outside it. */
export function locate(
  rendered: readonly RenderedSection[],
  index: number,
  offset: number,
): { readonly sectionKey: string; readonly position: number } | null {
  for (const section of rendered) {
    const piece = section.pieces.find((candidate) => candidate.index === index);
    if (piece === undefined) continue;
    const position = piece.start + offset;
    return offset >= 0 && position <= piece.end ? { sectionKey: section.key, position } : null;
  }
  return null;
}

/** Which element's text a position comes from; null between two elements (the blank line is nobody's) and outside. */
export function sourceOf(
  rendered: readonly RenderedSection[],
  sectionKey: string,
  position: number,
): { readonly index: number; readonly offset: number } | null {
  const section = rendered.find((candidate) => candidate.key === sectionKey);
  const piece = section?.pieces.find(({ start, end }) => position >= start && position <= end);
  return piece === undefined ? null : { index: piece.index, offset: position - piece.start };
}
