import * as Y from "yjs";
import type { Segment } from "@goldthread/clinical/note/note-body.ts";
import { elementText, insertWithProvenance, readDraft } from "@goldthread/draft";
import { keepProvenance } from "../../editor/provenance-keeper.ts";
import { readMarks } from "../../editor/marks.ts";

/** The usual course of a group session, offered in one press and renamed at will. */
export const usualSegments: readonly string[] = ["Activity", "Conversation", "Conclusion"];

const name = "segments";

export function readSegments(doc: Y.Doc): readonly Segment[] {
  return readDraft(doc).segments;
}

/** Answers with the first one's id, null where there is none. */
export function addSegments(doc: Y.Doc, labels: readonly string[], newId: () => string): string | null {
  const next = Math.max(0, ...orders(doc).map(({ order }) => order)) + 1;
  const ids = labels.map(() => newId());
  doc.transact(() => {
    for (const [index, label] of labels.entries())
      doc.getMap(name).set(ids[index] ?? "", segmentMap({ label, start: null, stop: null, order: next + index }));
  });
  return ids[0] ?? null;
}

export function changeSegment(
  doc: Y.Doc,
  id: string,
  change: Partial<Pick<Segment, "label" | "start" | "stop">>,
): void {
  const segment = doc.getMap(name).get(id);
  if (!(segment instanceof Y.Map)) return;
  doc.transact(() => {
    for (const [key, value] of Object.entries(change)) segment.set(key, value);
  });
}

/** Moves a segment one place up (-1) or down (1). */
export function moveSegment(doc: Y.Doc, id: string, step: 1 | -1): void {
  const all = orders(doc);
  const at = all.findIndex((one) => one.id === id);
  const [here, there] = [all[at], all[at + step]];
  if (here === undefined || there === undefined) return;
  doc.transact(() => {
    // Two that were added at the same moment may share a place: counting anew parts them.
    const moved = all.map((one) => one.id);
    moved.splice(at, 1);
    moved.splice(at + step, 0, id);
    for (const [order, one] of moved.entries()) setOrder(doc, one, order + 1);
  });
}

/** Takes a segment away with its words. What comes back brings both again. */
export function removeSegment(doc: Y.Doc, id: string): () => void {
  const segment = doc.getMap(name).get(id);
  if (!(segment instanceof Y.Map)) return () => undefined;
  const kept: Record<string, unknown> = segment.toJSON();
  const text = elementText(doc, "segment", id);
  const words = text.toJSON();
  const marks = readMarks(text);
  doc.transact(() => {
    doc.getMap(name).delete(id);
    text.delete(0, text.length);
  });
  return () => {
    const origins = keepProvenance(doc);
    doc.transact(() => {
      const { label, start, stop, order } = kept;
      doc.getMap(name).set(id, segmentMap({ label, start, stop, order }));
      for (const { start: from, end, from: origin } of marks) {
        const clock = Y.getState(doc.store, doc.clientID);
        insertWithProvenance(text, { at: from, words: words.slice(from, end), from: origin });
        origins.state({ client: doc.clientID, clock, length: Y.getState(doc.store, doc.clientID) - clock }, origin);
      }
    });
  };
}

function segmentMap(values: Readonly<Record<"label" | "start" | "stop" | "order", unknown>>): Y.Map<unknown> {
  return new Y.Map(Object.entries(values));
}

function orders(doc: Y.Doc): { readonly id: string; readonly order: number }[] {
  return readSegments(doc).map(({ id }) => {
    const segment = doc.getMap(name).get(id);
    const order: unknown = segment instanceof Y.Map ? segment.get("order") : 0;
    return { id, order: typeof order === "number" ? order : 0 };
  });
}

function setOrder(doc: Y.Doc, id: string, order: number): void {
  const segment = doc.getMap(name).get(id);
  if (segment instanceof Y.Map && segment.get("order") !== order) segment.set("order", order);
}
