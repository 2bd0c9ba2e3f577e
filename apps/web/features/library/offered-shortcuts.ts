import { type ElementId, elementIds } from "@goldthread/clinical/elements/element.ts";
import { elementOf } from "@goldthread/clinical/elements/index.ts";
import { type ChartValues, putValuesIn } from "@goldthread/clinical/library/chart-values.ts";
import { formatProvenance } from "@goldthread/clinical/note/provenance.ts";
import type { EditorShortcut } from "../../editor/lists.ts";
import type { Shortcut } from "./api.ts";

export interface PartWithWords {
  readonly element: ElementId;
  readonly key: null;
  readonly text: string;
}

interface Offering {
  readonly values: ChartValues;
  /** The elements that this part of a note may hold. */
  readonly takes: (element: ElementId) => boolean;
  /** Brings a template's parts in, each where it belongs. */
  readonly bring: (parts: readonly PartWithWords[], from: string) => void;
}

/** What `.` offers in the writer: one's own before the practice's, templates only where their parts have a place. */
export function offeredShortcuts(
  shortcuts: readonly Shortcut[],
  { values, takes, bring }: Offering,
): readonly EditorShortcut[] {
  return shortcuts
    .toSorted((a, b) => Number(b.isMine) - Number(a.isMine) || a.name.localeCompare(b.name))
    .flatMap(({ name, kind, texts: parts }): EditorShortcut[] => {
      const [first] = parts;
      if (kind === "snippet")
        return first === undefined
          ? []
          : [{ name, detail: inShort(first.text), words: putValuesIn(first.text, values) }];
      const known = parts.flatMap(({ element, text }): PartWithWords[] => {
        const id = elementIds.find((one) => one === element);
        return id === undefined || !takes(id) ? [] : [{ element: id, key: null, text: putValuesIn(text, values) }];
      });
      if (known.length < parts.length) return [];
      const from = formatProvenance({ source: "template", name });
      const titles = known.map(({ element }) => elementOf(element).title).join(", ");
      return [{ name, detail: `Template: ${titles}`, run: () => bring(known, from) }];
    });
}

function inShort(words: string): string {
  const [line = ""] = words.split("\n");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
