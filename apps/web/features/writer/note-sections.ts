import { type ElementId, elementIds } from "@goldthread/clinical/elements/element.ts";
import { elementOf } from "@goldthread/clinical/elements/index.ts";
import type { Format } from "@goldthread/clinical/formats/format.ts";
import { elementName } from "@goldthread/draft/draft-document.ts";

/** One field on the page: an element, repeated by its key. */
interface NoteField {
  /** The element's name in the draft. */
  readonly name: string;
  readonly element: ElementId;
  readonly key: string | null;
  /** What a screen reader calls it: the section's title, with the element's where it is not the section's own. */
  readonly label: string;
  /** Shown over the field; null where the section's title says it all. */
  readonly caption: string | null;
  readonly prompt: string;
}

export interface NoteSection {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly NoteField[];
  /** Elements that could be split off here. */
  readonly more: readonly ElementId[];
}

/** An element that holds words or was split off. */
export interface HeldElement {
  readonly element: ElementId;
  readonly key: string | null;
}

export const alsoRecorded = "Also recorded";

/**
 * The page of a note in one format: each section with the field that typing goes to, and the fields of every other
 * element that holds words or was split off. What the format has no place for stands at the end. No element is ever
 * left out, whatever the format.
 */
export function noteSections(format: Format, held: readonly HeldElement[]): NoteSection[] {
  const sections = format.sections.map((section): NoteSection => {
    const fields = section.shows.flatMap((id) => fieldsOf(id, { takes: section.takes, held, section }));
    return {
      key: section.key,
      title: section.title,
      fields,
      more: section.shows.filter((id) => !fields.some((field) => field.element === id)),
    };
  });
  const shown = new Set(format.sections.flatMap(({ shows }) => shows));
  const rest = elementIds
    .filter((id) => !shown.has(id))
    .flatMap((id) => fieldsOf(id, { takes: null, held, section: { title: alsoRecorded, prompt: "" } }));
  return rest.length === 0
    ? sections
    : [...sections, { key: "also-recorded", title: alsoRecorded, fields: rest, more: [] }];
}

interface Place {
  readonly takes: ElementId | null;
  readonly held: readonly HeldElement[];
  readonly section: { readonly title: string; readonly prompt: string };
}

function fieldsOf(id: ElementId, { takes, held, section }: Place): NoteField[] {
  const keys = held.filter(({ element }) => element === id).map(({ key }) => key);
  const all = id === takes && !keys.includes(null) ? [null, ...keys] : keys;
  return all
    .toSorted((a, b) => (a ?? "").localeCompare(b ?? ""))
    .map((key): NoteField => {
      const { title, holds } = elementOf(id);
      const isOwn = id === takes && key === null;
      return {
        name: elementName(id, key),
        element: id,
        key,
        label: isOwn || title === section.title ? section.title : `${section.title}: ${title}`,
        caption: isOwn ? null : title,
        prompt: isOwn ? section.prompt : holds,
      };
    });
}
