import { EditorState, type Extension } from "@codemirror/state";
import { limits } from "@goldthread/clinical/note/limits.ts";
import { fromLiveText } from "./text-sync.ts";

/** Refuses to grow past what the record takes. What stands stays, and `onRefused` can say why nothing came in. */
export function lengthLimit(onRefused: () => void): Extension {
  return EditorState.transactionFilter.of((transaction) => {
    const grows = transaction.newDoc.length > transaction.startState.doc.length;
    const isOwn = transaction.annotation(fromLiveText) !== true;
    if (!transaction.docChanged || !isOwn || !grows || transaction.newDoc.length <= limits.elementText)
      return transaction;
    queueMicrotask(onRefused);
    return [];
  });
}
