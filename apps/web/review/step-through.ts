import { EditorView } from "@codemirror/view";
import { findingsField, type MarkedFinding } from "./finding-marks.ts";

interface Placed {
  readonly view: EditorView;
  readonly marked: MarkedFinding;
}

/** Every finding under words on the page, in reading order. */
function placedFindings(): Placed[] {
  return [...document.querySelectorAll<HTMLElement>("[data-writing-area] .cm-content")].flatMap((content) => {
    const view = EditorView.findFromDOM(content);
    if (view === null) return [];
    const found = view.state.field(findingsField, false) ?? [];
    return found.toSorted((a, b) => a.start - b.start).map((marked) => ({ view, marked }));
  });
}

/** Moves the cursor to the next finding, or the one before, around the end. Answers it and how many there are. */
export function stepToFinding(way: 1 | -1): { marked: MarkedFinding; at: number; of: number } | null {
  const all = placedFindings();
  const here = all.findLastIndex(({ view, marked }) => isBefore(view, marked.start));
  const isOn = here >= 0 && standsAt(all[here]);
  const at = (way === 1 ? here + 1 : isOn ? here - 1 + all.length : here + all.length) % Math.max(1, all.length);
  const wanted = all[way === -1 && here < 0 ? all.length - 1 : at];
  if (wanted === undefined) return null;
  goTo(wanted.view, wanted.marked);
  return { marked: wanted.marked, at: all.indexOf(wanted) + 1, of: all.length };
}

export function goTo(view: EditorView, { start, end }: Pick<MarkedFinding, "start" | "end">): void {
  view.focus();
  view.dispatch({ selection: { anchor: start, head: end }, scrollIntoView: true });
}

/** Whether that place lies before the cursor, in the field it stands in or in an earlier one; or under it. */
function isBefore(view: EditorView, start: number): boolean {
  const active = document.activeElement;
  if (active === null || !active.classList.contains("cm-content")) return false;
  if (view.hasFocus) return start <= view.state.selection.main.from;
  return (view.contentDOM.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function standsAt(placed: Placed | undefined): boolean {
  return placed !== undefined && placed.view.hasFocus && placed.view.state.selection.main.from === placed.marked.start;
}
