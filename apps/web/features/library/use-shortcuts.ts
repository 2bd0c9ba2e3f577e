import { useQuery } from "@tanstack/react-query";
import { EditorView } from "@codemirror/view";
import { elementOf } from "@goldthread/clinical/elements/index.ts";
import { elementName } from "@goldthread/draft/draft-document.ts";
import type * as Y from "yjs";
import type { ElementId } from "@goldthread/clinical/elements/element.ts";
import type { EditorShortcut } from "../../editor/lists.ts";
import { goToNextPlace } from "../../editor/open-places.ts";
import { useMe, useZone } from "../../shell/me.ts";
import { toast } from "../../ui/toast.tsx";
import { bringIn } from "../writer/bring-in.ts";
import { shortcutsQuery } from "./api.ts";
import { chartValuesOf } from "./chart-values-of.ts";
import type { WrittenSession } from "./written-session.ts";
import { offeredShortcuts } from "./offered-shortcuts.ts";

interface UseShortcuts {
  /** Null while the part is on its way. */
  readonly doc: Y.Doc | null;
  /** Null where it is not known: then no value is put in. */
  readonly writer: WrittenSession | null;
  readonly client: Parameters<typeof chartValuesOf>[0]["client"];
  readonly objectives: readonly { readonly text: string }[];
  readonly takes: (element: ElementId) => boolean;
}

/** Snippets and templates for one part of a note, as the editor's list takes them. */
export function useShortcuts({ doc, writer, takes, ...about }: UseShortcuts): () => readonly EditorShortcut[] {
  const { data = [] } = useQuery(shortcutsQuery);
  const [zone, { staff }] = [useZone(), useMe()];
  return () =>
    offeredShortcuts(data, {
      values: writer === null ? {} : chartValuesOf({ ...about, writer, zone, author: staff.name }),
      takes,
      bring: (parts, from) => {
        if (doc === null) return;
        const undos = parts.map(({ element, key, text }) =>
          bringIn(doc.getText(elementName(element, key)), text, from),
        );
        const titles = parts.map(({ element }) => elementOf(element).title).join(", ");
        toast(`The template is in: ${titles}.`, { undo: () => undos.forEach((undo) => undo()) });
        // Once its fields stand on the page.
        setTimeout(goToFirstPlace, 60);
      },
    });
}

function goToFirstPlace(): void {
  const content = document.querySelector<HTMLElement>("[data-writing-area] .cm-content");
  const view = content === null ? null : EditorView.findFromDOM(content);
  if (view === null) return;
  view.dispatch({ selection: { anchor: 0 } });
  goToNextPlace(view);
}
