import type * as Y from "yjs";
import { sortAnswered, type Sorted } from "@goldthread/clinical/review/answered.ts";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import { readAnswers } from "@goldthread/draft/review-answers.ts";

/** What the reviewer last said of each draft on the page. */
export interface ReviewStore {
  subscribe(listener: () => void): () => void;
  /** Always the same object until it changes. */
  of(doc: Y.Doc): Sorted;
  /** All of one section, those that stand; the same array until it changes. */
  ofSection(doc: Y.Doc, section: string): readonly Finding[];
  /** By one reviewer; what another said of it stands. */
  set(doc: Y.Doc, by: ReviewedBy, findings: readonly Finding[]): void;
  /** Something was answered or taken back: sorts again. */
  answersChanged(doc: Y.Doc): void;
}

type ReviewedBy = "rules" | "spelling";

const nothing: Sorted = { open: [], answered: [] };
const none: readonly Finding[] = [];

export function createReviewStore(): ReviewStore {
  const listeners = new Set<() => void>();
  const said: Readonly<Record<ReviewedBy, Map<Y.Doc, readonly Finding[]>>> = { rules: new Map(), spelling: new Map() };
  const sorted = new Map<Y.Doc, Sorted>();
  const sections = new Map<Y.Doc, Map<string, readonly Finding[]>>();

  function sort(doc: Y.Doc): void {
    const all = [...(said.rules.get(doc) ?? []), ...(said.spelling.get(doc) ?? [])];
    const now = sortAnswered(all, readAnswers(doc));
    if (JSON.stringify(now) === JSON.stringify(sorted.get(doc) ?? nothing)) return;
    sorted.set(doc, now);
    sections.set(
      doc,
      Map.groupBy(now.open, ({ section }) => section),
    );
    for (const listener of listeners) listener();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    of: (doc) => sorted.get(doc) ?? nothing,
    ofSection: (doc, section) => sections.get(doc)?.get(section) ?? none,
    set(doc, by, findings) {
      said[by].set(doc, findings);
      sort(doc);
    },
    answersChanged: sort,
  };
}
