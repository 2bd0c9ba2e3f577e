import { EditorView } from "@codemirror/view";
import { elementIds } from "@goldthread/clinical/elements/element.ts";
import type { Passage } from "@goldthread/clinical/note/addition.ts";

const prefix = "element:";
/** A passage is quoted; somebody who marks more means the whole. */
const longest = 500;

/** The words that are marked in one field of a draft on the page, with their place; null where none are. */
export function passageMarked(): Passage | null {
  const selection = document.getSelection();
  const { anchorNode = null, focusNode = null } = selection ?? {};
  const field = fieldAround(anchorNode);
  if (selection === null || anchorNode === null || focusNode === null || field !== fieldAround(focusNode)) return null;
  const content = field?.querySelector<HTMLElement>(".cm-content");
  const view = content == null ? null : EditorView.findFromDOM(content);
  const place = placeOf(field?.dataset["field"] ?? "");
  if (view === null || place === null) return null;
  const ends = [view.posAtDOM(anchorNode, selection.anchorOffset), view.posAtDOM(focusNode, selection.focusOffset)];
  const [start, end] = [Math.min(...ends), Math.max(...ends)];
  const text = view.state.sliceDoc(start, end);
  if (text.trim() === "" || text.length > longest) return null;
  return { part: "note", ...place, start, end, text };
}

function fieldAround(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>("[data-field]") ?? null;
}

function placeOf(name: string): Pick<Passage, "element" | "key"> | null {
  const [id = "", ...rest] = name.slice(prefix.length).split(":");
  const element = elementIds.find((known) => known === id);
  return element === undefined ? null : { element, key: rest.length === 0 ? null : rest.join(":") };
}
