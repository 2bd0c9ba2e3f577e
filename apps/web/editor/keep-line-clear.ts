import { EditorView } from "@codemirror/view";

/** How much of the page's top and foot may be covered by what sticks there; CSS pixels. */
const covered = { top: 112, bottom: 72 };

/**
 * The line that is written stays clear of what sticks to the page's top and foot. The page scrolls, not the editor: the
 * editor's own scroll margins would count as covered text, and lists beside the cursor would not be shown over it.
 */
export const keepLineClear = EditorView.scrollHandler.of((view, range, { y }) => {
  const line = y === "nearest" ? view.coordsAtPos(range.head) : null;
  if (line === null) return false;
  const seen = window.visualViewport;
  const foot = seen === null ? window.innerHeight : seen.offsetTop + seen.height;
  const above = line.top - covered.top;
  const below = line.bottom - (foot - covered.bottom);
  if (above < 0) window.scrollBy(0, above);
  else if (below > 0) window.scrollBy(0, below);
  // Whatever else scrolls around the editor, such as a dialog, is left to the editor itself.
  return false;
});
