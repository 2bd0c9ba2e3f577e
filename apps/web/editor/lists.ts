import {
  autocompletion,
  closeCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
  startCompletion,
} from "@codemirror/autocomplete";
import { type Extension, Prec, StateEffect, StateField, Transaction } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import {
  type ProgressRating,
  progressRatings,
  ratingWords,
  signedRating,
} from "@goldthread/clinical/note/progress-mark.ts";
import { findOpenPlaces } from "@goldthread/clinical/library/open-places.ts";
import { formatProvenance } from "@goldthread/clinical/note/provenance.ts";
import { goToNextPlace, pickSource } from "./open-places.ts";
import { objectiveTemplate } from "./provenance-words.ts";
import { snippets } from "./snippets.ts";
import { sentenceAt } from "./sentence.ts";
import { changeTie, writtenAs } from "./text-sync.ts";
import { readTrigger, type Trigger } from "./trigger.ts";

export interface EditorCommand {
  /** What is typed after the slash. */
  readonly name: string;
  readonly says: string;
  readonly run: (view: EditorView) => void;
}

interface ListedObjective {
  readonly id: string;
  readonly text: string;
}

/** A snippet or a template of somebody's own, or of the practice's. */
export interface EditorShortcut {
  readonly name: string;
  readonly detail: string;
  /** A snippet's words, with the chart's values put in; left out for a template, which `run` brings in. */
  readonly words?: string;
  readonly run?: (view: EditorView) => void;
}

/** What the lists offer, asked each time one opens. */
export interface EditorLists {
  readonly commands: () => readonly EditorCommand[];
  readonly objectives: () => readonly ListedObjective[];
  /** Beside the few that are built in. */
  readonly shortcuts?: () => readonly EditorShortcut[];
  /** Says how far an objective has come, or with null that it was named and not rated. */
  readonly rate: (objective: ListedObjective, rating: ProgressRating | null) => void;
}

/**
 * The lists behind `/`, `#` and `.`. Nothing is chosen beforehand, so that Enter stays Enter until an arrow key has
 * picked a line.
 */
export function editorLists(lists: EditorLists): Extension {
  const sources = [
    sourceOf("/", () => lists.commands().map(commandOption)),
    ratingSource(lists),
    sourceOf("#", () => lists.objectives().map((objective) => objectiveOption(objective, lists))),
    sourceOf(".", () => [...(lists.shortcuts?.() ?? []).map(shortcutOption), ...snippets.map(snippetOption)]),
    pickSource(() =>
      lists
        .objectives()
        .map((objective) => ({ text: objective.text, choose: objectiveOption(objective, lists).choose })),
    ),
  ];
  return [
    askedRating,
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

/** The objective that was just named and where, while its rating may be chosen. */
interface AskedRating {
  readonly objective: ListedObjective;
  readonly at: number;
}

const askRating = StateEffect.define<AskedRating>();

/** Typing on, or going elsewhere, is an answer, too: then no rating is asked for any more. */
const askedRating = StateField.define<AskedRating | null>({
  create: () => null,
  update(asked, transaction) {
    for (const effect of transaction.effects) if (effect.is(askRating)) return effect.value;
    return transaction.docChanged || transaction.selection !== undefined ? null : asked;
  },
});

/** How far the named objective has come. Nothing is chosen beforehand; whoever types on has not rated it. */
function ratingSource(lists: EditorLists) {
  return (context: CompletionContext): CompletionResult | null => {
    const asked = context.state.field(askedRating);
    if (asked === null || asked.at !== context.pos || !context.explicit) return null;
    return {
      from: context.pos,
      filter: false,
      options: progressRatings.toReversed().map((rating) => ({
        label: signedRating(rating),
        detail: ratingWords[rating],
        type: "objective",
        // It writes nothing at the cursor, which would have closed the list.
        apply(view) {
          closeCompletion(view);
          lists.rate(asked.objective, rating);
        },
      })),
    };
  };
}

function objectiveOption(objective: ListedObjective, lists: EditorLists): Option {
  return {
    label: objective.text,
    type: "objective",
    choose(view, place) {
      nameObjective(view, objective, place);
      lists.rate(objective, null);
      // Once the list that this was chosen from has closed.
      setTimeout(() => {
        if (view.state.field(askedRating, false) !== null) startCompletion(view);
      });
    },
  };
}

function nameObjective(view: EditorView, objective: ListedObjective, place: { from: number; to: number }): void {
  const end = place.from + objective.text.length;
  const from = formatProvenance({ source: "template", name: objectiveTemplate });
  view.dispatch({
    changes: { ...place, insert: objective.text },
    selection: { anchor: end },
    effects: askRating.of({ objective, at: end }),
    annotations: [
      writtenAs.of([{ length: objective.text.length, from, tie: objective.id }]),
      Transaction.userEvent.of("input.complete"),
    ],
    scrollIntoView: true,
  });
}

function snippetOption({ name, words }: { readonly name: string; readonly words: string }): Option {
  return { label: name, detail: words, choose: insert(words, formatProvenance({ source: "snippet", name })) };
}

function shortcutOption({ name, detail, words, run }: EditorShortcut): Option {
  return {
    label: name,
    detail,
    choose(view, place) {
      if (words === undefined) {
        view.dispatch({ changes: place, userEvent: "delete" });
        run?.(view);
        return;
      }
      insert(words, formatProvenance({ source: "snippet", name }))(view, place);
      // To the first place that it left open.
      if (findOpenPlaces(words).length === 0) return;
      view.dispatch({ selection: { anchor: place.from } });
      goToNextPlace(view);
    },
  };
}

/** Puts an objective's words where the cursor stands, tied to it. */
export function insertObjective(view: EditorView, objective: ListedObjective): void {
  nameObjective(view, objective, view.state.selection.main);
}

/** Ties the sentence at the cursor to an objective. False where there is none. */
export function tieSentence(view: EditorView, id: string): boolean {
  const sentence = sentenceAt(view.state.doc.toString(), view.state.selection.main.head);
  if (sentence === null || view.state.readOnly) return false;
  view.dispatch({ effects: changeTie.of({ ...sentence, tie: id }) });
  return true;
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
