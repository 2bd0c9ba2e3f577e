import type { HeldElement } from "./note-sections.ts";

export type Panel = "before" | "plan" | "review" | "homework" | "measures" | "versions" | "samples" | "comments";

/** What the page shows, apart from the draft itself. */
export interface WriterView {
  /** Null: no panel is open. */
  readonly panel: Panel | null;
  /** Split off on this page, with or without words so far. */
  readonly split: readonly HeldElement[];
  /** The field that the cursor should go to; `turn` tells two wishes for the same field apart. */
  readonly wanted: { readonly name: string; readonly turn: number } | null;
  readonly isSigning: boolean;
}

export type WriterEvent =
  | { readonly type: "panel"; readonly panel: Panel | null }
  | { readonly type: "split"; readonly held: HeldElement; readonly name: string }
  | { readonly type: "went"; readonly name: string }
  | { readonly type: "signing"; readonly isSigning: boolean };

export function openView(panel: Panel | null): WriterView {
  return { panel, split: [], wanted: null, isSigning: false };
}

export function writerView(view: WriterView, event: WriterEvent): WriterView {
  switch (event.type) {
    case "panel":
      return { ...view, panel: event.panel };
    case "split": {
      const known = view.split.some(({ element, key }) => element === event.held.element && key === event.held.key);
      return { ...view, split: known ? view.split : [...view.split, event.held], wanted: next(view, event.name) };
    }
    case "went":
      return { ...view, wanted: next(view, event.name) };
    case "signing":
      return { ...view, isSigning: event.isSigning };
  }
}

function next({ wanted }: WriterView, name: string): NonNullable<WriterView["wanted"]> {
  return { name, turn: (wanted?.turn ?? 0) + 1 };
}

/** Elements with words and elements split off, each once. */
export function heldElements(withWords: readonly HeldElement[], split: readonly HeldElement[]): HeldElement[] {
  const more = split.filter((one) => !withWords.some(({ element, key }) => element === one.element && key === one.key));
  return [...withWords, ...more];
}
