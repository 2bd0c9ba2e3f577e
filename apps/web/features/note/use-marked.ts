import { type RefObject, useEffect, useState } from "react";

/** Words marked with the pointer or the keyboard within one text of the note. */
export interface Marked {
  /** As `placeId` names it. */
  readonly place: string;
  readonly words: string;
}

/** What is marked in this part of the page; it stays when a button takes the focus. */
export function useMarked(page: RefObject<HTMLElement | null>): Marked | null {
  const [marked, setMarked] = useState<Marked | null>(null);
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection();
      const words = selection?.toString().trim() ?? "";
      const place = placeUnder(selection?.anchorNode ?? null, page.current);
      if (words === "" || place === null || place !== placeUnder(selection?.focusNode ?? null, page.current)) return;
      setMarked({ place, words });
    };
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [page]);
  return marked;
}

function placeUnder(node: Node | null, page: HTMLElement | null): string | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const place = element?.closest<HTMLElement>("[data-place]") ?? null;
  return place !== null && page?.contains(place) === true ? (place.dataset["place"] ?? null) : null;
}
