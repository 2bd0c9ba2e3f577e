import type { ElementId } from "@goldthread/clinical/elements/element.ts";
import { elementOf } from "@goldthread/clinical/elements/index.ts";
import type { Format } from "@goldthread/clinical/formats/format.ts";
import type { EditorCommand } from "../../editor/lists.ts";

interface CommandOptions {
  /** Elements that can be split off in this section. */
  readonly more: readonly ElementId[];
  /** The format that the page shows. */
  readonly format: string;
  /** Those that the practice offers. */
  readonly offered: readonly Format[];
  readonly onSplit: (element: ElementId) => void;
  readonly onFormat: (format: string) => void;
  readonly onSign: () => void;
}

/** What `/` offers in a section: its other elements first, then signing, then the formats. */
export function writerCommands({ more, format, offered, onSplit, onFormat, onSign }: CommandOptions): EditorCommand[] {
  return [
    ...more.map((element): EditorCommand => ({
      name: element,
      says: elementOf(element).holds,
      run: () => onSplit(element),
    })),
    { name: "sign", says: "Look at what is signed, then sign", run: onSign },
    ...offered
      .filter(({ id }) => id !== format)
      .map(({ id, title }): EditorCommand => ({
        name: id,
        says: `Write as ${title}; every word stays`,
        run: () => onFormat(id),
      })),
  ];
}
