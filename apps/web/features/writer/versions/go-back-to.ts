import * as Y from "yjs";
import type { ElementText } from "@goldthread/clinical/note/note-body.ts";
import { spansFromDelta } from "@goldthread/clinical/note/spans.ts";
import { type DraftContent, elementName, insertWithProvenance, readDraft } from "@goldthread/draft";
import { keepProvenance } from "../../../editor/provenance-keeper.ts";
import { chooseFormat } from "../use-note-draft.ts";

/** A text, or a part of one, with where its words came from. */
type Words = Pick<ElementText, "text" | "spans">;
export type Version = {
  readonly format: string | null;
  readonly elements: readonly (Pick<ElementText, "element" | "key"> & Words)[];
};

/**
 * Brings a draft's words back to a version, with where they came from. Only what differs is written, so that what stays
 * keeps its place under everybody's cursor. What comes back takes it back, and leaves alone what was written meanwhile.
 */
export function goBackTo(doc: Y.Doc, version: Version): () => void {
  const now = readDraft(doc);
  const undos: (() => void)[] = [];
  doc.transact(() => {
    for (const name of namesIn(now, version)) undos.push(replaceWords(doc.getText(name), wordsAt(version, name)));
    if (version.format !== null && version.format !== now.format) {
      chooseFormat(doc, version.format);
      const { format } = now;
      undos.push(() => (format === null ? undefined : chooseFormat(doc, format)));
    }
  });
  return () => doc.transact(() => undos.toReversed().forEach((undo) => undo()));
}

function namesIn(now: DraftContent, version: Version): readonly string[] {
  // The words of a group's stretch that is not on the page any more would come back where nobody sees them.
  const isShown = ({ element, key }: (typeof version.elements)[number]) =>
    element !== "segment" || now.segments.some(({ id }) => id === key);
  const shown = [...now.elements, ...version.elements.filter(isShown)];
  return [...new Set(shown.map(({ element, key }) => elementName(element, key)))];
}

function wordsAt({ elements }: Version, name: string): Words {
  return elements.find(({ element, key }) => elementName(element, key) === name) ?? { text: "", spans: [] };
}

/** Replaces what differs between a live text and these words. */
function replaceWords(text: Y.Text, wanted: Words): () => void {
  const doc = text.doc;
  if (doc === null) throw new Error("Cannot go back: the text belongs to no draft");
  const here: Words = spansFromDelta(text.toDelta());
  const { start, end } = differing(here, wanted);
  const [was, becomes] = [here.text.length - end, wanted.text.length - end];
  if (start === was && start === becomes) return () => undefined;
  const removed = part(here, start, was);
  text.delete(start, was - start);
  insertWords(text, start, part(wanted, start, becomes));
  const first = Y.createRelativePositionFromTypeIndex(text, start, -1);
  // It holds to the last word that came; where none came there is nothing to take out again.
  const last = becomes === start ? first : Y.createRelativePositionFromTypeIndex(text, becomes, -1);
  return () => {
    const [from, to] = [first, last].map((position) => Y.createAbsolutePositionFromRelativePosition(position, doc));
    if (from == null || to == null) return;
    if (to.index > from.index) text.delete(from.index, to.index - from.index);
    insertWords(text, from.index, removed);
  };
}

/** How much both begin with and end with: the same characters, of the same origin. */
function differing(here: Words, wanted: Words): { readonly start: number; readonly end: number } {
  const [one, other] = [charactersOf(here), charactersOf(wanted)];
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  // A character of two halves is replaced whole.
  if (/[\uD800-\uDBFF]/.test(here.text[start - 1] ?? "")) start -= 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  if (end > 0 && /[\uDC00-\uDFFF]/.test(here.text.at(-end) ?? "")) end -= 1;
  return { start, end };
}

/** Each unit of the text with its origin. */
function charactersOf({ text, spans }: Words): readonly string[] {
  return spans.flatMap(({ start, end, from }) =>
    Array.from({ length: end - start }, (_none, at) => `${text[start + at]}${from}`),
  );
}

function part({ text, spans }: Words, start: number, end: number): Words {
  return {
    text: text.slice(start, end),
    spans: spans.flatMap((span) => {
      const [from, to] = [Math.max(span.start, start), Math.min(span.end, end)];
      return from < to ? [{ start: from - start, end: to - start, from: span.from }] : [];
    }),
  };
}

function insertWords(text: Y.Text, at: number, { text: words, spans }: Words): void {
  const doc = text.doc;
  if (doc === null) return;
  const origins = keepProvenance(doc);
  for (const { start, end, from } of spans) {
    const clock = Y.getState(doc.store, doc.clientID);
    insertWithProvenance(text, { at: at + start, words: words.slice(start, end), from });
    origins.state({ client: doc.clientID, clock, length: Y.getState(doc.store, doc.clientID) - clock }, from);
  }
}
