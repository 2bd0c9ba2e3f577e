import type { Extension } from "@codemirror/state";
import { EditorView, keymap, ViewPlugin } from "@codemirror/view";
import type * as Y from "yjs";
import { createTextSync } from "./text-sync.ts";
import { redo, undo, undoHistory } from "./undo-history.ts";

function play(view: EditorView, command: typeof undo): true {
  // Taken even where there is nothing to undo: the browser's own undo would tear the text from the draft.
  command({ state: view.state, dispatch: (transactions) => view.dispatch(transactions) });
  return true;
}

const undoKeys = keymap.of([
  { key: "Mod-z", run: (view) => play(view, undo) },
  { key: "Mod-y", mac: "Mod-Shift-z", run: (view) => play(view, redo) },
  { key: "Mod-Shift-z", run: (view) => play(view, redo) },
]);

const undoMenu = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return false;
    event.preventDefault();
    return play(view, event.inputType === "historyUndo" ? undo : redo);
  },
});

/** Ties an editor to a live text, both ways, with an undo of its own. The state MUST start from `openText(text)`. */
export function liveText(text: Y.Text): Extension {
  const sync = createTextSync(text);
  const plugin = ViewPlugin.define((view) => {
    const observe = (event: Y.YTextEvent, transaction: Y.Transaction) => {
      const spec = sync.bring(event, transaction);
      if (spec !== null) view.dispatch(spec);
    };
    text.observe(observe);
    return {
      update: ({ transactions }) => transactions.forEach((transaction) => sync.take(transaction)),
      destroy: () => text.unobserve(observe),
    };
  });
  return [plugin, undoHistory, undoKeys, undoMenu];
}
