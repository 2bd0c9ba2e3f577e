import type { LoadedSummary } from "./api.ts";

/** What its reader did to one sentence: nothing yet, taken it on as it is, written it anew, or left it out. */
export interface SentenceEdit {
  readonly isTaken: boolean;
  readonly isOut: boolean;
  /** Null: as it was put together. */
  readonly text: string | null;
}

export type Edits = ReadonlyMap<string, SentenceEdit>;

const untouched: SentenceEdit = { isTaken: false, isOut: false, text: null };

/** A sentence is known by where it stands and what it says, so that another period's edits never fall on it. */
export function keyOf(section: string, text: string): string {
  return `${section}\n${text}`;
}

export function editOf(edits: Edits, key: string): SentenceEdit {
  return edits.get(key) ?? untouched;
}

/** Words that were changed are the reader's own: they are taken on with the change. */
export function editSentence(edits: Edits, key: string, change: Partial<SentenceEdit>): Edits {
  const before = editOf(edits, key);
  const own = change.text !== undefined && change.text !== null ? { isTaken: true, isOut: false } : {};
  return new Map(edits).set(key, { ...before, ...own, ...change });
}

export function takeAllOn(edits: Edits, { sections }: Pick<LoadedSummary, "sections">): Edits {
  return sections.reduce<Edits>(
    (all, { key, sentences }) =>
      sentences.reduce<Edits>((sofar, { text }) => {
        const at = keyOf(key, text);
        return editOf(sofar, at).isOut ? sofar : editSentence(sofar, at, { isTaken: true });
      }, all),
    edits,
  );
}

/** How many sentences nobody has taken on yet: until none is left, the page says so. */
export function countDrafted(edits: Edits, { sections }: Pick<LoadedSummary, "sections">): number {
  return sections.reduce(
    (sum, { key, sentences }) =>
      sum +
      sentences.filter(({ text }) => {
        const { isTaken, isOut } = editOf(edits, keyOf(key, text));
        return !isTaken && !isOut;
      }).length,
    0,
  );
}
