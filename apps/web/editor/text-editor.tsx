import { Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import { limits } from "@goldthread/clinical/note/limits.ts";
import { showFindings } from "../review/finding-marks.ts";
import { changeLooks, createEditor } from "./create-editor.ts";
import type { EditorLists } from "./lists.ts";
import { moveBetweenFields } from "./move-between-fields.ts";
import "./editor.css";

export interface TextEditorProps {
  readonly text: Y.Text;
  readonly awareness: Awareness | null;
  readonly label: string;
  readonly prompt: string;
  readonly readOnly?: boolean;
  readonly lists: EditorLists;
  /** Puts the cursor here when the editor first appears, at the end of what is there. */
  readonly autoFocus?: boolean;
  readonly onFocus?: () => void;
  /** What the reviewer says of these words; MUST be the same array until it changes. */
  readonly findings?: readonly Finding[];
}

const noFindings: readonly Finding[] = [];

/** One field of clinical words, tied to its live text. */
export function TextEditor({
  text,
  awareness,
  label,
  prompt,
  readOnly = false,
  lists,
  autoFocus = false,
  onFocus,
  findings = noFindings,
}: TextEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const refusal = useRef<HTMLParagraphElement>(null);
  const editor = useRef<EditorView | null>(null);
  const [tooLong, setTooLong] = useState(false);

  const commands = useEffectEvent(() => lists.commands());
  const shortcuts = useEffectEvent(() => lists.shortcuts?.() ?? []);
  const objectives = useEffectEvent(() => lists.objectives());
  const rate = useEffectEvent((...said: Parameters<EditorLists["rate"]>) => lists.rate(...said));
  const focused = useEffectEvent(() => onFocus?.());
  const start = useEffectEvent((parent: HTMLDivElement, live: Pick<TextEditorProps, "text" | "awareness">) => {
    const view = createEditor(parent, {
      ...live,
      label,
      prompt,
      readOnly,
      lists: {
        commands: () => commands(),
        objectives: () => objectives(),
        shortcuts: () => shortcuts(),
        rate: (...said) => rate(...said),
      },
      onTooLong: () => setTooLong(true),
      keys: [
        fieldKeys,
        EditorView.domEventHandlers({ focus: () => focused() }),
        // What was refused is over with the next change that fits.
        EditorView.updateListener.of(({ docChanged }) => (docChanged ? setTooLong(false) : undefined)),
      ],
    });
    if (autoFocus) {
      view.dispatch({ selection: { anchor: view.state.doc.length } });
      view.focus();
    }
    return view;
  });

  useEffect(() => {
    if (place.current === null) return undefined;
    const view = start(place.current, { text, awareness });
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, [text, awareness]);

  useEffect(() => {
    editor.current?.dispatch(changeLooks({ label, prompt, readOnly }));
  }, [label, prompt, readOnly]);

  useEffect(() => {
    editor.current?.dispatch({ effects: showFindings.of(findings) });
  }, [findings]);

  useEffect(() => {
    if (!tooLong) return undefined;
    // The editor first takes back what the browser has put in.
    const frame = requestAnimationFrame(() => refusal.current?.scrollIntoView({ block: "nearest" }));
    return () => cancelAnimationFrame(frame);
  }, [tooLong]);

  return (
    <div className="text-editor" data-text-editor="" data-read-only={readOnly ? "" : undefined}>
      <div ref={place} />
      <p ref={refusal} className="text-editor-error" role="status">
        {tooLong
          ? `${label} takes at most ${limits.elementText.toLocaleString("en")} characters. What stands is kept; nothing came in.`
          : null}
      </p>
    </div>
  );
}

const fieldKeys = Prec.high(
  keymap.of([
    { key: "Tab", run: (view) => moveBetweenFields(view.dom, 1) },
    { key: "Shift-Tab", run: (view) => moveBetweenFields(view.dom, -1) },
  ]),
);
