import { EditorView } from "@codemirror/view";
import { type FocusEvent, useEffect, useLayoutEffect, useRef } from "react";
import { goToField } from "./go-to-field.ts";

interface Place {
  readonly name: string;
  readonly content: HTMLElement;
}

interface FocusProps {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Another format draws some fields anew in other sections. Whoever was writing in one of them, and chose the format with
 * `/` or sees a colleague choose it, goes on writing in it, at the same word. Spread the answer on what holds the fields.
 */
export function useStayInField(): FocusProps {
  const at = useRef<Place | null>(null);
  const lost = useRef<(Place & { readonly head: number }) | null>(null);
  // While the editor that went is still known, before those that come are made.
  useLayoutEffect(() => {
    const place = at.current;
    const view = place === null || place.content.isConnected ? null : EditorView.findFromDOM(place.content);
    lost.current = place === null || view === null ? null : { ...place, head: view.state.selection.main.head };
  });
  useEffect(() => {
    const place = lost.current;
    lost.current = null;
    if (place !== null) goToField(place.name, place.head);
  });
  return {
    onFocus: ({ target }) => {
      const field = target.closest<HTMLElement>("[data-field]");
      const name = field?.dataset["field"];
      at.current =
        name === undefined || !(target instanceof HTMLElement) || !target.matches(".cm-content")
          ? null
          : { name, content: target };
    },
    // React is silent about what it takes away itself: only somebody who leaves a field is heard here.
    onBlur: () => (at.current = null),
  };
}
