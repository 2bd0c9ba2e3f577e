import * as Y from "yjs";
import { insertWithProvenance } from "@goldthread/draft";
import { keepProvenance } from "../../editor/provenance-keeper.ts";

/** Adds words from elsewhere at the end of a text, stating where they come from. What comes back takes them out again. */
export function bringIn(text: Y.Text, words: string, from: string): () => void {
  const doc = text.doc;
  if (doc === null) throw new Error("Cannot take words over: the text belongs to no draft");
  const added = `${separator(text)}${words}`;
  const start = text.length;
  const origins = keepProvenance(doc);
  doc.transact(() => {
    const clock = Y.getState(doc.store, doc.clientID);
    insertWithProvenance(text, { at: start, words: added, from });
    origins.state({ client: doc.clientID, clock, length: Y.getState(doc.store, doc.clientID) - clock }, from);
  });
  const [first, last] = [start, start + added.length].map((index) =>
    Y.createRelativePositionFromTypeIndex(text, index, -1),
  );
  return () => takeOut(doc, text, [first, last]);
}

function separator(text: Y.Text): string {
  const before = text.toJSON();
  if (before.trim() === "") return "";
  return before.endsWith("\n") ? "" : "\n";
}

function takeOut(doc: Y.Doc, text: Y.Text, ends: readonly (Y.RelativePosition | undefined)[]): void {
  const [start, end] = ends.map((position) =>
    position === undefined ? null : Y.createAbsolutePositionFromRelativePosition(position, doc),
  );
  if (start == null || end == null || end.index <= start.index) return;
  text.delete(start.index, end.index - start.index);
}
