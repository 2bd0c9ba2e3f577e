import { EditorView } from "@codemirror/view";

/** How much of a page's top and foot is covered where nothing on it says more; CSS pixels. */
const usual = { top: 112, bottom: 72 };
/** Air between the line and what sticks. */
const air = 8;

/**
 * The line that is written stays clear of what sticks to the page's top and foot (`data-sticks`). The page scrolls, not
 * the editor: the editor's own scroll margins would count as covered text, and lists beside the cursor would not be shown over it.
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
  const end = seen === null ? window.innerHeight : seen.offsetTop + seen.height;
  const top = Math.max(usual.top, ...edgesOf("top").map(({ bottom }) => bottom + air));
  const foot = Math.min(end - usual.bottom, ...edgesOf("foot").map((edge) => edge.top - air));
  return line.top < top ? line.top - top : Math.max(line.bottom - foot, 0);
}

/** Where those stand that stick there and are drawn. */
function edgesOf(side: "top" | "foot"): DOMRect[] {
  const all = [...document.querySelectorAll(`[data-sticks="${side}"]`)].map((one) => one.getBoundingClientRect());
  return all.filter(({ height }) => height > 0);
}
