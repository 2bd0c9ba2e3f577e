import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  startCompletion,
} from "@codemirror/autocomplete";
import { type Extension, Prec, Transaction } from "@codemirror/state";
import { Decoration, EditorView, keymap, MatchDecorator, ViewPlugin } from "@codemirror/view";
import {
  bracedPlace,
  findOpenPlaces,
  nextOpenPlace,
  type OpenPlace,
} from "@goldthread/clinical/library/open-places.ts";

/** Marks what a template left open, so that the eye finds it before the key does. */
const highlight = new MatchDecorator({ regexp: bracedPlace, decoration: Decoration.mark({ class: "open-place" }) });

const shown = ViewPlugin.define(
  (view) => ({
    places: highlight.createDeco(view),
    update(update) {
      this.places = highlight.updateDeco(update, this.places);
    },
  }),
  { decorations: ({ places }) => places },
);

/**
 * F2 goes to the next place that was left open, in this field or one further on; where it is a list, its choices open. What
 * is typed then takes the place's place. A press on one does the same.
 */
export const openPlaces: Extension = [
  shown,
  Prec.high(keymap.of([{ key: "F2", run: goToNextPlace }])),
  EditorView.domEventHandlers({
    click(_event, view) {
      const { head, empty } = view.state.selection.main;
      const place = findOpenPlaces(view.state.doc.toString()).find(({ start, end }) => start < head && head < end);
      if (!empty || place === undefined || view.state.readOnly) return false;
      select(view, place);
      return true;
    },
  }),
];

/** False where nothing on the page is open any more. */
export function goToNextPlace(view: EditorView): boolean {
  const { from, to, empty } = view.state.selection.main;
  const after = empty ? from : to;
  const here = findOpenPlaces(view.state.doc.toString()).find(({ start }) => start >= after);
  if (here !== undefined && !view.state.readOnly) return select(view, here);
  const fields = writableFields(view);
  const at = fields.indexOf(view);
  for (const field of [...fields.slice(at + 1), ...fields.slice(0, at + 1)]) {
    const place = nextOpenPlace(field.state.doc.toString(), 0);
    if (place !== null) return select(field, place);
  }
  return false;
}

function writableFields(view: EditorView): EditorView[] {
  const area = view.dom.closest("[data-writing-area]") ?? view.dom;
  return [...area.querySelectorAll<HTMLElement>(".cm-content")].flatMap((content) => {
    const field = EditorView.findFromDOM(content);
    return field === null || field.state.readOnly || !content.checkVisibility() ? [] : [field];
  });
}

function select(view: EditorView, { start, end, options, hint }: OpenPlace): true {
  view.dispatch({ selection: { anchor: start, head: end }, scrollIntoView: true });
  view.focus();
  // Once whatever list was open has closed.
  if (options.length > 0 || hint.toLowerCase() === "objective") setTimeout(() => startCompletion(view));
  return true;
}

type Choose = (view: EditorView, place: { readonly from: number; readonly to: number }) => void;

/** The choices of the place that is selected. `objectives` are those of a place called `{objective}`. */
export function pickSource(objectives: () => readonly { readonly text: string; readonly choose: Choose }[]) {
  return (context: CompletionContext): CompletionResult | null => {
    const { from, to, empty } = context.state.selection.main;
    if (!context.explicit || empty || context.state.readOnly) return null;
    const place = findOpenPlaces(context.state.doc.toString()).find(({ start, end }) => start === from && end === to);
    if (place === undefined) return null;
    const options =
      place.hint.toLowerCase() === "objective"
        ? objectives().map(({ text, choose }): Completion => ({
            label: text,
            type: "objective",
            apply: choosing(choose, place),
          }))
        : place.options.map((words): Completion => ({ label: words, apply: choosing(fill(words), place) }));
    return options.length === 0 ? null : { from, to, options, filter: false };
  };
}

function choosing(choose: Choose, { start, end }: OpenPlace): (view: EditorView) => void {
  return (view) => choose(view, { from: start, to: end });
}

/** A choice is the writer's own word: it counts as typed. */
function fill(words: string): Choose {
  return (view, place) =>
    view.dispatch({
      changes: { ...place, insert: words },
      selection: { anchor: place.from + words.length },
      annotations: Transaction.userEvent.of("input.complete"),
      scrollIntoView: true,
    });
}
