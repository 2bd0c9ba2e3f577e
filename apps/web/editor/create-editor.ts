import { insertNewline, standardKeymap } from "@codemirror/commands";
import { Compartment, EditorState, type Extension, type TransactionSpec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, placeholder, tooltips } from "@codemirror/view";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import { findingMarks } from "../review/finding-marks.ts";
import { clipboard } from "./clipboard.ts";
import { fieldAttributes } from "./field-attributes.ts";
import { lengthLimit } from "./length-limit.ts";
import { type EditorLists, editorLists } from "./lists.ts";
import { keepLineClear } from "./keep-line-clear.ts";
import { liveText } from "./live-text.ts";
import { openPlaces } from "./open-places.ts";
import { remoteCursors } from "./remote-cursors.ts";
import { showMarks } from "./show-marks.ts";
import { openText } from "./text-sync.ts";

export interface EditorLooks {
  /** The section's or element's title: what a screen reader calls the field. */
  readonly label: string;
  /** A question in grey while it is empty. */
  readonly prompt: string;
  readonly readOnly: boolean;
}

export interface EditorOptions extends EditorLooks {
  readonly text: Y.Text;
  readonly awareness: Awareness | null;
  readonly lists: EditorLists;
  readonly onTooLong: () => void;
  /** Before all other keys of the editor. */
  readonly keys?: Extension;
}

const looks = new Compartment();

function looksOf({ label, prompt, readOnly }: EditorLooks): Extension {
  return [
    EditorState.readOnly.of(readOnly),
    EditorView.editable.of(!readOnly),
    EditorView.contentAttributes.of({
      ...fieldAttributes,
      "aria-label": label,
      ...(readOnly ? { "aria-readonly": "true", tabindex: "0" } : {}),
    }),
    placeholder(prompt),
  ];
}

/** A page key scrolls the page, Enter is a new line and nothing cleverer. */
const writingKeys = keymap.of([
  { key: "Enter", run: insertNewline, shift: insertNewline },
  ...standardKeymap.filter(({ key }) => key !== "Enter" && key !== "PageUp" && key !== "PageDown"),
]);

export function createEditor(parent: HTMLElement, options: EditorOptions): EditorView {
  const { text, awareness } = options;
  const { doc, extensions } = openText(text);
  return new EditorView({
    parent,
    doc,
    extensions: [
      extensions,
      EditorView.cspNonce.of(readStyleNonce()),
      looks.of(looksOf(options)),
      options.keys ?? [],
      editorLists(options.lists),
      liveText(text),
      awareness === null ? [] : remoteCursors(text, awareness),
      showMarks,
      openPlaces,
      findingMarks,
      clipboard,
      lengthLimit(options.onTooLong),
      writingKeys,
      drawSelection(),
      EditorView.lineWrapping,
      keepLineClear,
      tooltips({ position: "fixed" }),
    ],
  });
}

export function changeLooks(changed: EditorLooks): TransactionSpec {
  return { effects: looks.reconfigure(looksOf(changed)) };
}

function readStyleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";
}
