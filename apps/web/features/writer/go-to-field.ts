import { EditorView } from "@codemirror/view";

/** The editor of a field on the page, null while it is not there. */
function editorOf(name: string): EditorView | null {
  const content = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"] .cm-content`);
  return content === null ? null : EditorView.findFromDOM(content);
}

/** Puts the cursor at the end of a field, or at a place in it. False where it is not on the page. */
export function goToField(name: string, place?: number): boolean {
  const view = editorOf(name);
  if (view === null) return false;
  const { length } = view.state.doc;
  view.dispatch({ selection: { anchor: Math.min(place ?? length, length) } });
  view.focus();
  view.dom.scrollIntoView({ block: "nearest" });
  return true;
}
