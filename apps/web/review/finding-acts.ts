import { EditorView } from "@codemirror/view";
import type * as Y from "yjs";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import { answerFinding, insertWithProvenance, takeAnswerBack } from "@goldthread/draft";
import { readWords } from "../editor/marks.ts";
import { applyFix } from "./finding-marks.ts";
import type { ReviewStore } from "./review-store.ts";
import { goTo } from "./step-through.ts";

/** A draft and the names that its fields have on the page. */
export interface DraftOnPage {
  readonly doc: Y.Doc;
  /** Before each field's name, where a page has several drafts. */
  readonly prefix: string;
}

const elementOf = (section: string) => `element:${section}`;

function viewOf({ prefix }: DraftOnPage, section: string): EditorView | null {
  const name = CSS.escape(`${prefix}${elementOf(section)}`);
  const content = document.querySelector<HTMLElement>(`[data-field="${name}"] .cm-content`);
  return content === null ? null : EditorView.findFromDOM(content);
}

/** Selects the words in their field. False where the field is not on the page. */
export function goToFinding(draft: DraftOnPage, { section, start, end }: Finding): boolean {
  const view = viewOf(draft, section);
  if (view === null) return false;
  const { length } = view.state.doc;
  goTo(view, { start: Math.min(start, length), end: Math.min(end, length) });
  view.dom.scrollIntoView({ block: "nearest" });
  return true;
}

/** Writes the suggestion in place of the words, where they still stand. Undone like typing while its field is open. */
export function fixFinding(draft: DraftOnPage, finding: Finding): void {
  const { section, start, end, text, suggestion } = finding;
  const view = viewOf(draft, section);
  if (suggestion === null) return;
  if (view !== null && view.state.sliceDoc(start, end) === text) {
    applyFix(view, { start, end, finding });
    return;
  }
  const live = draft.doc.getText(elementOf(section));
  if (readWords(live).slice(start, end) !== text) return;
  draft.doc.transact(() => {
    live.delete(start, end - start);
    insertWithProvenance(live, { at: start, words: suggestion, from: "typed" });
  });
}

export function answer(store: ReviewStore, doc: Y.Doc, { rule, text }: Finding, because: string): void {
  answerFinding(doc, { rule, text, because });
  store.answersChanged(doc);
}

export function takeBack(store: ReviewStore, doc: Y.Doc, { rule, text }: Finding): void {
  takeAnswerBack(doc, { rule, text });
  store.answersChanged(doc);
}
