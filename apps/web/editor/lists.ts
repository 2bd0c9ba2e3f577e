import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from "@codemirror/autocomplete";
import { type Extension, Prec, Transaction } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import { formatProvenance } from "@goldthread/clinical/note/provenance.ts";
import { objectiveTemplate } from "./provenance-words.ts";
import { snippets } from "./snippets.ts";
import { writtenAs } from "./text-sync.ts";
import { readTrigger, type Trigger } from "./trigger.ts";

export interface EditorCommand {
  /** What is typed after the slash. */
  readonly name: string;
  readonly says: string;
  readonly run: (view: EditorView) => void;
}

/** What the lists offer, asked each time one opens. */
export interface EditorLists {
  readonly commands: () => readonly EditorCommand[];
  readonly objectives: () => readonly { readonly id: string; readonly text: string }[];
}

/**
 * The lists behind `/`, `#` and `.`. Nothing is chosen beforehand, so that Enter stays Enter until an arrow key has
 * picked a line.
 */
export function editorLists(lists: EditorLists): Extension {
  const sources = [
    sourceOf("/", () => lists.commands().map(commandOption)),
    sourceOf("#", () => lists.objectives().map(objectiveOption)),
    sourceOf(".", () => snippets.map(snippetOption)),
  ];
  return [
    autocompletion({
      override: sources,
      selectOnOpen: false,
      icons: false,
      defaultKeymap: false,
      interactionDelay: 0,
      activateOnTypingDelay: 30,
    }),
    Prec.highest(keymap.of(completionKeymap.filter(({ key }) => key !== "Ctrl-Space"))),
  ];
}

type Option = Completion & {
  readonly choose: (view: EditorView, place: { readonly from: number; readonly to: number }) => void;
};

function sourceOf(sign: "/" | "#" | ".", options: () => readonly Option[]) {
  return (context: CompletionContext): CompletionResult | null => {
    if (context.state.readOnly) return null;
    const line = context.state.doc.lineAt(context.pos);
    const trigger = readTrigger(sign, { before: line.text.slice(0, context.pos - line.from), start: line.from });
    return trigger === null
      ? null
      : {
          from: trigger.start + 1,
          options: options().map((option) => complete(option, trigger)),
          validFor: /^[\p{L}\p{N}-]*$/u,
        };
  };
}

function complete({ choose, ...option }: Option, { start }: Trigger): Completion {
  return { ...option, apply: (view, _completion, _from, to) => choose(view, { from: start, to }) };
}

function commandOption({ name, says, run }: EditorCommand): Option {
  return {
    label: name,
    detail: says,
    choose(view, place) {
      view.dispatch({ changes: place, userEvent: "delete" });
      run(view);
    },
  };
}

function objectiveOption({ text }: { readonly text: string }): Option {
  return {
    label: text,
    type: "objective",
    choose: insert(text, formatProvenance({ source: "template", name: objectiveTemplate })),
  };
}

function snippetOption({ name, words }: { readonly name: string; readonly words: string }): Option {
  return { label: name, detail: words, choose: insert(words, formatProvenance({ source: "snippet", name })) };
}

/** Puts an objective's words where the cursor stands. */
export function insertObjective(view: EditorView, text: string): void {
  const { from, to } = view.state.selection.main;
  insert(text, formatProvenance({ source: "template", name: objectiveTemplate }))(view, { from, to });
}

function insert(words: string, from: string): Option["choose"] {
  return (view, place) =>
    view.dispatch({
      changes: { ...place, insert: words },
      selection: { anchor: place.from + words.length },
      annotations: [writtenAs.of([{ length: words.length, from }]), Transaction.userEvent.of("input.complete")],
      scrollIntoView: true,
    });
}
