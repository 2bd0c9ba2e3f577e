import { EditorView } from "@codemirror/view";

/** How much of the page's top and foot may be covered by what sticks there; CSS pixels. */
const covered = { top: 112, bottom: 72 };

/**
 * The line that is written stays clear of what sticks to the page's top and foot. The page scrolls, not the editor: the
 * editor's own scroll margins would count as covered text, and lists beside the cursor would not be shown over it.
 */
export const keepLineClear = EditorView.scrollHandler.of((view, range, { y }) => {
  if (y === "nearest") {
    view.requestMeasure({
      key: keepLineClear,
      read: () => coveredBy(view, range.head),
      write: (pixels) => window.scrollBy(0, pixels),
    });
  }
  // Whatever else scrolls around the editor, such as a dialog, is left to the editor itself.
  return false;
});

/** By how many pixels the line at `position` is covered: negative at the top, positive at the foot. */
function coveredBy(view: EditorView, position: number): number {
  const line = view.coordsAtPos(position);
  if (line === null) return 0;
  const seen = window.visualViewport;
  const foot = (seen === null ? window.innerHeight : seen.offsetTop + seen.height) - covered.bottom;
  return line.top < covered.top ? line.top - covered.top : Math.max(line.bottom - foot, 0);
}
