import {
  Annotation,
  type ChangeDesc,
  ChangeSet,
  EditorSelection,
  type EditorState,
  type Extension,
  StateField,
  Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import { cut, type Piece } from "./marks.ts";
import {
  changeTag,
  changeTie,
  fromLiveText,
  marksField,
  type TagChange,
  type TieChange,
  writtenAs,
} from "./text-sync.ts";

/**
 * Undo of one's own changes only, others' stay; words come back with the provenance and tag they had.
 *
 * Why not Y.UndoManager: it brings text back through its formatting marks, which now and then tear, and in long
 * sequences it left single characters standing (found by the tests beside this file). Why not CodeMirror's history:
 * it maps what it keeps beside the text by the wrong document when somebody else writes in between.
 */
interface Step {
  readonly changes: ChangeSet;
  /** Of everything that `changes` inserts, in order. */
  readonly pieces: readonly Piece[];
  readonly tags: readonly TagChange[];
  readonly ties: readonly TieChange[];
}

/** What one press takes back, first step first. */
type Group = readonly Step[];

interface History {
  readonly done: readonly Group[];
  readonly undone: readonly Group[];
  /** The last change, as long as the next may join it. */
  readonly joinable: { readonly kind: string; readonly time: number; readonly at: number } | null;
}

type Move = { readonly to: "done" | "undone"; readonly isFirst: boolean };
const move = Annotation.define<Move>();
const keptGroups = 200;
const joinWithin = 700;

const field = StateField.define<History>({
  create: () => ({ done: [], undone: [], joinable: null }),
  update: follow,
});

export const undoHistory: Extension = field;

function follow(history: History, transaction: Transaction): History {
  const moved = transaction.annotation(move);
  if (moved !== undefined) return takeMove(history, transaction, moved);
  if (transaction.annotation(fromLiveText) === true) return rebase(history, transaction.changes);
  const step = inverse(transaction);
  if (step === null) return transaction.selection === undefined ? history : { ...history, joinable: null };
  const joinable = readJoinable(transaction);
  const joins = joinable !== null && history.joinable !== null && canJoin(history.joinable, joinable);
  return {
    done: joins ? appendStep(history.done, step) : [...history.done.slice(-keptGroups), [step]],
    undone: [],
    joinable,
  };
}

function inverse(transaction: Transaction): Step | null {
  const tags = transaction.effects.filter((effect) => effect.is(changeTag)).map((effect) => effect.value);
  const ties = transaction.effects.filter((effect) => effect.is(changeTie)).map((effect) => effect.value);
  if (!transaction.docChanged && tags.length === 0 && ties.length === 0) return null;
  const marks = transaction.startState.field(marksField, false) ?? [];
  const pieces: Piece[] = [];
  transaction.changes.iterChanges((start, end) => pieces.push(...cut(marks, start, end)));
  return {
    changes: transaction.changes.invert(transaction.startState.doc),
    pieces,
    // Tags are put on without changing words, so the offsets are the same before and after.
    tags: tags.flatMap(({ start, end }) => tagsBetween(transaction.startState, start, end)),
    // Ties may come with the words that they are put on: then taking the words back takes them, too.
    ties: transaction.docChanged
      ? []
      : ties.flatMap(({ start, end }) => tiesBetween(transaction.startState, start, end)),
  };
}

function tiesBetween(state: EditorState, start: number, end: number): TieChange[] {
  let at = start;
  return cut(state.field(marksField, false) ?? [], start, end).map(({ length, tie }) => {
    at += length;
    return { start: at - length, end: at, tie: tie ?? null };
  });
}

function tagsBetween(state: EditorState, start: number, end: number): TagChange[] {
  let at = start;
  return cut(state.field(marksField, false) ?? [], start, end).map(({ length, tag }) => {
    at += length;
    return { start: at - length, end: at, tag };
  });
}

function readJoinable(transaction: Transaction): History["joinable"] {
  const kind = ["input.type", "delete"].find((event) => transaction.isUserEvent(event));
  const time = transaction.annotation(Transaction.time);
  if (kind === undefined || time === undefined) return null;
  return { kind, time, at: transaction.newSelection.main.head };
}

function canJoin(before: NonNullable<History["joinable"]>, now: NonNullable<History["joinable"]>): boolean {
  return before.kind === now.kind && now.time - before.time < joinWithin && Math.abs(now.at - before.at) <= 20;
}

function appendStep(groups: readonly Group[], step: Step): readonly Group[] {
  return [...groups.slice(0, -1), [...(groups.at(-1) ?? []), step]];
}

function takeMove(history: History, transaction: Transaction, { to, isFirst }: Move): History {
  const back = inverse(transaction) ?? { changes: transaction.changes, pieces: [], tags: [], ties: [] };
  const from = to === "done" ? "undone" : "done";
  const left = (history[from].at(-1) ?? []).slice(0, -1);
  const rest = history[from].slice(0, -1);
  const target = isFirst ? [...history[to], [back]] : appendStep(history[to], back);
  const source = left.length === 0 ? rest : [...rest, left];
  return to === "done"
    ? { done: target, undone: source, joinable: null }
    : { done: source, undone: target, joinable: null };
}

/** Moves all that is kept over a change that somebody else made. */
function rebase({ done, undone, joinable }: History, changes: ChangeDesc): History {
  if (changes.empty) return { done, undone, joinable };
  return { done: rebaseGroups(done, changes), undone: rebaseGroups(undone, changes), joinable: null };
}

function rebaseGroups(groups: readonly Group[], changes: ChangeDesc): readonly Group[] {
  let over = changes;
  const rebased = groups.toReversed().map((group) =>
    group
      .toReversed()
      .map((step) => {
        const mapped = step.changes.map(over);
        const tags = moveOver(step.tags, over);
        const ties = moveOver(step.ties, over);
        over = over.mapDesc(step.changes, true);
        return { changes: mapped, pieces: step.pieces, tags, ties };
      })
      .toReversed(),
  );
  return rebased.toReversed();
}

function moveOver<Change extends { readonly start: number; readonly end: number }>(
  changes: readonly Change[],
  over: ChangeDesc,
): Change[] {
  return changes
    .map((change) => ({ ...change, start: over.mapPos(change.start, 1), end: over.mapPos(change.end, -1) }))
    .filter(({ start, end }) => end > start);
}

interface Target {
  readonly state: EditorState;
  readonly dispatch: (transactions: readonly Transaction[]) => void;
}

/** Takes the last change back. False where there is none. */
export function undo(target: Target): boolean {
  return play(target, { from: "done", to: "undone" });
}

export function redo(target: Target): boolean {
  return play(target, { from: "undone", to: "done" });
}

function play({ state, dispatch }: Target, { from, to }: { from: "done" | "undone"; to: "done" | "undone" }): boolean {
  const group = state.field(field, false)?.[from].at(-1);
  if (group === undefined || state.readOnly) return false;
  const transactions: Transaction[] = [];
  let at = state;
  for (const [index, step] of group.toReversed().entries()) {
    const transaction = at.update(specOf(step, { to, isFirst: index === 0 }));
    transactions.push(transaction);
    at = transaction.state;
  }
  dispatch(transactions);
  return true;
}

function specOf({ changes, pieces, tags, ties }: Step, moved: Move): TransactionSpec {
  let cursor = -1;
  changes.iterChangedRanges((_from, _to, _start, end) => (cursor = end));
  return {
    changes,
    effects: [...tags.map((tag) => changeTag.of(tag)), ...ties.map((tie) => changeTie.of(tie))],
    annotations: [
      move.of(moved),
      writtenAs.of(pieces),
      Transaction.userEvent.of(moved.to === "undone" ? "undo" : "redo"),
    ],
    ...(cursor < 0 ? {} : { selection: EditorSelection.cursor(cursor) }),
    scrollIntoView: true,
  };
}
