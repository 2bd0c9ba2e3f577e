import { isBlank } from "../note/is-blank.ts";
import { type Source, type SummarySectionKey, summarySections } from "./summary.ts";

/** What its author did to one composed sentence. */
export interface SentenceEdit {
  readonly isTaken: boolean;
  readonly isOut: boolean;
  /** Null: as it was composed. */
  readonly text: string | null;
  /** What the record said when this was done: when it says something else by now, the author looks again. */
  readonly of: string;
}

/** A sentence that its author wrote by themselves. */
export interface OwnSentence {
  readonly id: string;
  readonly section: SummarySectionKey;
  readonly text: string;
}

/** A draft of a summary: nothing but what was done to the composed one, so that it can be composed again. */
export interface SummaryEdits {
  readonly sentences: Readonly<Record<string, SentenceEdit>>;
  readonly own: readonly OwnSentence[];
}

export const noEdits: SummaryEdits = { sentences: {}, own: [] };

export const origins = ["composed", "changed", "own"] as const;
export type Origin = (typeof origins)[number];

export interface EditedSentence {
  readonly key: string;
  readonly text: string;
  /** From the record as composed, from the record in the author's words, or the author's alone. */
  readonly origin: Origin;
  /** None for a sentence that is the author's alone. */
  readonly sources: readonly Source[];
  readonly isTaken: boolean;
  readonly isOut: boolean;
  /** What the record says now; null where it says nothing (any more) of what the sentence was about. */
  readonly composed: string | null;
  /** Edited when the record said something else. */
  readonly isStale: boolean;
}

export interface EditedSection {
  readonly key: SummarySectionKey;
  readonly sentences: readonly EditedSentence[];
}

/** A composed summary, also as it travelled. */
export interface ComposedSections {
  readonly sections: readonly {
    readonly key: SummarySectionKey;
    readonly sentences: readonly Composed[];
  }[];
}

interface Composed {
  readonly key: string;
  readonly text: string;
  readonly sources: readonly Source[];
}

/**
 * The composed summary with what its author did to it. A sentence taken on is taken on as it read: when the record says
 * something else by now it waits to be taken on again, and whatever was typed stays. Words whose sentence the record no
 * longer gives become the author's own.
 */
export function editSummary({ sections }: ComposedSections, edits: SummaryEdits): readonly EditedSection[] {
  const composed = new Map(sections.map(({ key, sentences }) => [key, sentences]));
  const known = new Set(sections.flatMap(({ sentences }) => sentences.map(({ key }) => key)));
  const left = Object.entries(edits.sentences).filter(([key, { text }]) => !known.has(key) && !isNothing(text));
  return summarySections
    .map((key) => ({
      key,
      sentences: [
        ...(composed.get(key) ?? []).map((sentence) => edited(sentence, edits.sentences[sentence.key])),
        ...left.filter(([name]) => name.startsWith(`${key}/`)).map(([name, edit]) => leftOver(name, edit)),
        ...edits.own.filter(({ section }) => section === key).map(ownSentence),
      ],
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

function edited({ key, text, sources }: Composed, edit: SentenceEdit | undefined): EditedSentence {
  const said = edit?.text ?? null;
  const isChanged = said !== null && !isBlank(said) && said !== text;
  const isStale = edit !== undefined && !edit.isOut && edit.of !== text;
  return {
    key,
    text: isChanged ? said : text,
    origin: isChanged ? "changed" : "composed",
    sources,
    isTaken: edit?.isTaken === true && !isStale,
    isOut: edit?.isOut === true,
    composed: text,
    isStale,
  };
}

function leftOver(key: string, { text, isTaken, isOut, of }: SentenceEdit): EditedSentence {
  return {
    key,
    text: text ?? "",
    origin: "own",
    sources: [],
    // Taken on once more by an edit that knows of nothing composed.
    isTaken: isTaken && of === "",
    isOut,
    composed: null,
    isStale: of !== "",
  };
}

function ownSentence({ id, text }: OwnSentence): EditedSentence {
  const isOut = isBlank(text);
  return { key: id, text, origin: "own", sources: [], isTaken: !isOut, isOut, composed: null, isStale: false };
}

function isNothing(text: string | null): boolean {
  return text === null || isBlank(text);
}

/** Sentences that nobody has taken on or left out yet: a summary is signed when there are none. */
export function openSentences(sections: readonly EditedSection[]): readonly EditedSentence[] {
  return sections.flatMap(({ sentences }) => sentences.filter(({ isTaken, isOut }) => !isTaken && !isOut));
}

/** Keys that were taken on as composed and that the record no longer gives. */
export function goneSentences({ sections }: ComposedSections, edits: SummaryEdits): readonly string[] {
  const known = new Set(sections.flatMap(({ sentences }) => sentences.map(({ key }) => key)));
  return Object.entries(edits.sentences).flatMap(([key, { isTaken, isOut, text }]) =>
    isTaken && !isOut && isNothing(text) && !known.has(key) ? [key] : [],
  );
}

/** What is signed: what was taken on, without what was left out. */
export function takenSections(sections: readonly EditedSection[]): readonly EditedSection[] {
  return sections
    .map(({ key, sentences }) => ({ key, sentences: sentences.filter(({ isTaken, isOut }) => isTaken && !isOut) }))
    .filter(({ sentences }) => sentences.length > 0);
}
