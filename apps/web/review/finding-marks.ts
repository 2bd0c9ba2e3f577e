import { type Extension, Prec, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, keymap } from "@codemirror/view";
import type { Finding } from "@goldthread/clinical/review/finding.ts";

export interface MarkedFinding {
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

/** Puts what the reviewer said of this field under its words. */
export const showFindings = StateEffect.define<readonly Finding[]>();

/** Findings where they stand now. One whose words changed since is gone until the reviewer has looked again. */
export const findingsField = StateField.define<readonly MarkedFinding[]>({
  create: () => [],
  update(marked, { effects, docChanged, changes, newDoc }) {
    for (const effect of effects) {
      if (effect.is(showFindings)) {
        return effect.value
          .filter(({ start, end, text }) => end > start && newDoc.sliceString(start, end) === text)
          .map((finding) => ({ start: finding.start, end: finding.end, finding }));
      }
    }
    if (!docChanged) return marked;
    return marked.flatMap(({ start, end, finding }) => {
      const moved = { start: changes.mapPos(start, 1), end: changes.mapPos(end, -1), finding };
      return newDoc.sliceString(moved.start, moved.end) === finding.text ? [moved] : [];
    });
  },
});

const marks = EditorView.decorations.compute([findingsField], (state) => {
  const ranges: Range<Decoration>[] = state.field(findingsField).map(({ start, end, finding }) =>
    Decoration.mark({
      class: `finding finding-${finding.severity}`,
      attributes: { title: finding.message, "aria-description": finding.message },
    }).range(start, end),
  );
  return Decoration.set(ranges, true);
});

/** The finding that the cursor stands in or at the end of. */
function findingAtCursor(view: EditorView): MarkedFinding | null {
  const { head } = view.state.selection.main;
  return view.state.field(findingsField, false)?.find(({ start, end }) => start <= head && head <= end) ?? null;
}

/** Writes what the finding suggests in place of its words. False where it suggests nothing. */
export function applyFix(view: EditorView, { start, end, finding }: MarkedFinding): boolean {
  if (finding.suggestion === null || view.state.readOnly) return false;
  view.dispatch({
    changes: { from: start, to: end, insert: finding.suggestion },
    selection: { anchor: start + finding.suggestion.length },
    userEvent: "input.complete",
  });
  return true;
}

export const findingMarks: Extension = [
  findingsField,
  marks,
  Prec.high(
    keymap.of([
      {
        key: "Alt-Enter",
        run(view) {
          const marked = findingAtCursor(view);
          return marked !== null && applyFix(view, marked);
        },
      },
    ]),
  ),
];
