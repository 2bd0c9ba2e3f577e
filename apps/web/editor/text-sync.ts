import {
  Annotation,
  EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import * as Y from "yjs";
import type { MemberTag } from "@goldthread/clinical/note/note-body.ts";
import { tieAttribute } from "@goldthread/clinical/note/progress-mark.ts";
import { provenanceAttribute, tagAttribute } from "@goldthread/clinical/note/provenance.ts";
import { type Edit, type Mark, mapMarks, readMarks, readWords, tagAt, tagMarks, tieAt, tieMarks } from "./marks.ts";
import type { Stretch } from "./origin-book.ts";
import type { StatedOrigins } from "./stated-origins.ts";
import { keepProvenance } from "./provenance-keeper.ts";

export interface Written extends Stretch {
  /** Left out, the words around decide. */
  readonly tag?: MemberTag | null;
  readonly tie?: string | undefined;
}

/** States where everything that is inserted comes from, in order. A transaction without it was typed. */
export const writtenAs = Annotation.define<readonly Written[]>();

/** On transactions that bring in what the live text already says: they MUST NOT be written back to it. */
export const fromLiveText = Annotation.define<true>();

export interface TagChange {
  readonly start: number;
  readonly end: number;
  readonly tag: MemberTag | null;
}

/** Puts a tag on a stretch of the text as it is after the transaction. */
export const changeTag = StateEffect.define<TagChange>({
  map: (change, mapping) => ({
    ...change,
    start: mapping.mapPos(change.start, 1),
    end: mapping.mapPos(change.end, -1),
  }),
});

export interface TieChange {
  readonly start: number;
  readonly end: number;
  /** The objective's id; null lets go of the words. */
  readonly tie: string | null;
}

/** Ties a stretch of the text, as it is after the transaction, to an objective. */
export const changeTie = StateEffect.define<TieChange>({
  map: (change, mapping) => ({
    ...change,
    start: mapping.mapPos(change.start, 1),
    end: mapping.mapPos(change.end, -1),
  }),
});

const marksRead = StateEffect.define<readonly Mark[]>();

/** Provenance and tags of the editor's text. */
export const marksField = StateField.define<readonly Mark[]>({
  create: (state) => [{ start: 0, end: state.doc.length, from: "typed", tag: null }],
  update(marks, transaction) {
    for (const effect of transaction.effects) if (effect.is(marksRead)) return effect.value;
    let after = transaction.docChanged ? mapMarks(marks, editsOf(transaction)) : marks;
    for (const effect of transaction.effects) {
      if (effect.is(changeTag)) after = tagMarks(after, effect.value);
      if (effect.is(changeTie)) after = tieMarks(after, effect.value);
    }
    return after;
  },
});

/** The changes of a transaction with what each inserted character carries. */
function editsOf(transaction: Transaction): Edit[] {
  const before = transaction.startState;
  const inserted: { start: number; end: number; text: string }[] = [];
  transaction.changes.iterChanges((start, end, _newStart, _newEnd, text) => {
    inserted.push({ start, end, text: text.sliceString(0, text.length, "\n") });
  });
  const total = inserted.reduce((sum, { text }) => sum + text.length, 0);
  const stated = transaction.annotation(writtenAs) ?? [];
  const fits = stated.reduce((sum, { length }) => sum + length, 0) === total;
  const stretches = fits ? [...stated] : [{ length: total, from: "typed" }];
  return inserted.map((edit) => {
    const carried = { tag: carriedBy(before, edit, tagAt) ?? null, tie: carriedBy(before, edit, tieAt) };
    return { ...edit, pieces: take(stretches, edit.text.length).map((piece) => ({ ...carried, ...piece })) };
  });
}

/** Cuts the next `length` characters off the front. */
function take(stretches: Written[], length: number): Written[] {
  const taken: Written[] = [];
  let left = length;
  while (left > 0) {
    const first = stretches.shift();
    if (first === undefined) break;
    const part = Math.min(left, first.length);
    if (part > 0) taken.push({ ...first, length: part });
    if (part < first.length) stretches.unshift({ ...first, length: first.length - part });
    left -= part;
  }
  return taken;
}

/** New words belong to a marked sentence inside it, and at its end as long as the sentence has not ended. */
function carriedBy<Value extends string>(
  state: EditorState,
  { start, end }: { start: number; end: number },
  at: (marks: readonly Mark[], offset: number) => Value | null | undefined,
): Value | undefined {
  const marks = state.field(marksField, false) ?? [];
  const before = start === 0 ? undefined : (at(marks, start - 1) ?? undefined);
  if (before === undefined || before === (at(marks, end) ?? undefined)) return before;
  return /[.!?…]["'”’)\]]*\s*$|\n$/u.test(state.sliceDoc(Math.max(0, start - 8), start)) ? undefined : before;
}

/**
 * Between one editor and one live text, without a screen: what the editor did goes into the text with its
 * provenance stated on every insertion, what came from elsewhere goes back as a transaction.
 */
export interface TextSync {
  readonly text: Y.Text;
  /** Brings the live text up to date. Call it with every transaction of the editor, in order. */
  take(transaction: Transaction): void;
  /** What to dispatch for a change of the live text; null where the editor made it itself. */
  bring(event: Y.YTextEvent, transaction: Y.Transaction): TransactionSpec | null;
}

/** What an editor's state starts from: the words as they are, with their marks. */
export function openText(text: Y.Text): { readonly doc: string; readonly extensions: Extension } {
  // Only "\n" parts lines: where a draft holds a lone "\r", positions must still agree.
  return {
    doc: readWords(text),
    extensions: [EditorState.lineSeparator.of("\n"), marksField.init(() => readMarks(text))],
  };
}

export function createTextSync(text: Y.Text): TextSync {
  const sync: TextSync = {
    text,
    take(transaction) {
      if (transaction.annotation(fromLiveText) === true) return;
      const edits = transaction.docChanged ? editsOf(transaction) : [];
      const tags = transaction.effects.filter((effect) => effect.is(changeTag)).map((effect) => effect.value);
      const ties = transaction.effects.filter((effect) => effect.is(changeTie)).map((effect) => effect.value);
      if (edits.length > 0 || tags.length > 0 || ties.length > 0) writeTo(text, { edits, tags, ties, origin: sync });
    },
    bring(event, transaction) {
      if (transaction.origin === sync) return null;
      return { changes: changesOf(event), effects: marksRead.of(readMarks(text)), annotations: fromLiveText.of(true) };
    },
  };
  return sync;
}

interface Writing {
  readonly edits: readonly Edit[];
  readonly tags: readonly TagChange[];
  readonly ties: readonly TieChange[];
  readonly origin: TextSync;
}

function writeTo(text: Y.Text, { edits, tags, ties, origin }: Writing): void {
  const doc = text.doc;
  if (doc === null) throw new Error("Cannot write: the text belongs to no draft");
  const origins = keepProvenance(doc);
  doc.transact(() => {
    let shift = 0;
    for (const edit of edits) {
      const at = edit.start + shift;
      if (edit.end > edit.start) text.delete(at, edit.end - edit.start);
      insertPieces({ doc, text, origins }, { at, edit });
      shift += edit.text.length - (edit.end - edit.start);
    }
    for (const { start, end, tag } of tags) if (end > start) text.format(start, end - start, { [tagAttribute]: tag });
    for (const { start, end, tie } of ties) if (end > start) text.format(start, end - start, { [tieAttribute]: tie });
  }, origin);
}

interface Target {
  readonly doc: Y.Doc;
  readonly text: Y.Text;
  readonly origins: StatedOrigins;
}

function insertPieces(
  { doc, text, origins }: Target,
  { at, edit }: { readonly at: number; readonly edit: Edit },
): void {
  let done = 0;
  for (const { length, from, tag, tie } of edit.pieces) {
    const clock = Y.getState(doc.store, doc.clientID);
    // Every attribute is stated: Yjs gives what is left out from the words around it.
    text.insert(at + done, edit.text.slice(done, done + length), {
      [provenanceAttribute]: from,
      [tagAttribute]: tag,
      [tieAttribute]: tie ?? null,
    });
    origins.state({ client: doc.clientID, clock, length: Y.getState(doc.store, doc.clientID) - clock }, from);
    done += length;
  }
}

/** What a Yjs event did to the words, as editor changes. An event of formatting alone changes none. */
function changesOf(event: Y.YTextEvent): { from: number; to: number; insert: string }[] {
  const changes: { from: number; to: number; insert: string }[] = [];
  let at = 0;
  for (const { insert, delete: deleted, retain } of event.delta) {
    if (insert !== undefined)
      changes.push({ from: at, to: at, insert: typeof insert === "string" ? insert : "\ufffc" });
    else if (deleted !== undefined) {
      changes.push({ from: at, to: at + deleted, insert: "" });
      at += deleted;
    } else at += retain ?? 0;
  }
  return changes;
}
