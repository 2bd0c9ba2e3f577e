import { type EditorState, type Extension, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { cleanText, withoutControls } from "@goldthread/clinical/note/clean-text.ts";
import { withoutOverrides } from "@goldthread/clinical/note/hidden-marks.ts";
import { copyWithOrigins, readOrigins } from "./carried-clipboard.ts";
import { cut } from "./marks.ts";
import { marksField, writtenAs } from "./text-sync.ts";

/** Copies the selection with the origin of its words. */
function copy(event: ClipboardEvent, view: EditorView): boolean {
  const { from, to, empty } = view.state.selection.main;
  if (event.clipboardData === null) return false;
  event.preventDefault();
  // Without a selection CodeMirror would copy the whole line, which no text field does.
  if (!empty)
    copyWithOrigins(event.clipboardData, view.state.sliceDoc(from, to), cut(view.state.field(marksField), from, to));
  return true;
}

function cutOut(event: ClipboardEvent, view: EditorView): boolean {
  if (!copy(event, view)) return false;
  const { from, to, empty } = view.state.selection.main;
  if (!empty && !view.state.readOnly)
    view.dispatch({ changes: { from, to }, userEvent: "delete.cut", scrollIntoView: true });
  return true;
}

function paste(event: ClipboardEvent, view: EditorView): boolean {
  if (event.clipboardData === null || view.state.readOnly) return false;
  const words = cleanText(event.clipboardData.getData("text/plain"));
  event.preventDefault();
  if (words === "") return true;
  view.dispatch(
    pasteSpec(view.state, words, readOrigins(event.clipboardData, words) ?? [{ length: words.length, from: "typed" }]),
  );
  return true;
}

/** Words put in place of the selection, stating where they come from. */
function pasteSpec(state: EditorState, words: string, stretches: readonly { length: number; from: string }[]) {
  return {
    ...state.replaceSelection(words),
    annotations: [writtenAs.of(stretches), Transaction.userEvent.of("input.paste")],
    scrollIntoView: true,
  };
}

/** A keyboard, or a program that types, brings in nothing that hides words or that could not be signed either. */
function typed(view: EditorView, from: number, to: number, words: string): boolean {
  const shown = withoutOverrides(withoutControls(words));
  if (shown === words) return false;
  // Nothing came that shows: what is selected stays.
  if (shown === "") return true;
  view.dispatch({
    changes: { from, to, insert: shown },
    selection: { anchor: from + shown.length },
    userEvent: "input.type",
    scrollIntoView: true,
  });
  return true;
}

export const clipboard: Extension = [
  EditorView.inputHandler.of(typed),
  EditorView.domEventHandlers({
    copy,
    cut: cutOut,
    paste,
    // Dragging words about would make carried ones look typed; cutting and pasting keeps their origin.
    dragstart: (event) => {
      event.preventDefault();
      return true;
    },
  }),
  EditorView.clipboardInputFilter.of(cleanText),
];
