import type { SummarySectionKey } from "@goldthread/clinical/summary/summary.ts";
import {
  type EditedSection,
  type EditedSentence,
  openSentences,
  type SentenceEdit,
  type SummaryEdits,
} from "@goldthread/clinical/summary/summary-edits.ts";

type Change = Partial<Pick<SentenceEdit, "isTaken" | "isOut" | "text">>;

/** Words that were changed are their author's: they are taken on with the change. */
export function editSentence(edits: SummaryEdits, sentence: EditedSentence, change: Change): SummaryEdits {
  const before = edits.sentences[sentence.key];
  const own = typeof change.text === "string" ? { isTaken: true, isOut: false } : {};
  const edit: SentenceEdit = {
    isTaken: sentence.isTaken,
    isOut: sentence.isOut,
    text: before?.text ?? null,
    ...own,
    ...change,
    of: sentence.composed ?? "",
  };
  return { ...edits, sentences: { ...edits.sentences, [sentence.key]: edit } };
}

/** Takes on what nobody has decided about, but not what was edited when the record said something else. */
export function takeAllOn(edits: SummaryEdits, sections: readonly EditedSection[]): SummaryEdits {
  return openSentences(sections)
    .filter(({ isStale }) => !isStale)
    .reduce((all, sentence) => editSentence(all, sentence, { isTaken: true }), edits);
}

export function addOwn(edits: SummaryEdits, own: { readonly id: string; readonly section: SummarySectionKey }) {
  return { ...edits, own: [...edits.own, { ...own, text: "" }] };
}

export function changeOwn(edits: SummaryEdits, id: string, text: string): SummaryEdits {
  return { ...edits, own: edits.own.map((sentence) => (sentence.id === id ? { ...sentence, text } : sentence)) };
}

export function removeOwn(edits: SummaryEdits, id: string): SummaryEdits {
  return { ...edits, own: edits.own.filter((sentence) => sentence.id !== id) };
}

/** Without decisions about sentences that the record no longer gives and that hold no words of the author's. */
export function withoutGone(edits: SummaryEdits, gone: readonly string[]): SummaryEdits {
  const names = new Set(gone);
  return {
    ...edits,
    sentences: Object.fromEntries(Object.entries(edits.sentences).filter(([key]) => !names.has(key))),
  };
}
