import { notesOf, type LabelledNote } from "./completeness/case.ts";
import { fifthCases } from "./completeness/fifth-cases.ts";
import { eighthCases } from "./completeness/eighth-cases.ts";
import { ninthCases } from "./completeness/ninth-cases.ts";
import { seventhCases } from "./completeness/seventh-cases.ts";
import { firstCases } from "./completeness/first-cases.ts";
import { firstNotes } from "./completeness/first-notes.ts";
import { furtherCases } from "./completeness/further-cases.ts";
import { furtherNotes } from "./completeness/further-notes.ts";
import { lastCases } from "./completeness/last-cases.ts";
import { lastNotes } from "./completeness/last-notes.ts";
import { lateCases } from "./completeness/late-cases.ts";
import { lateNotes } from "./completeness/late-notes.ts";
import { moreCases } from "./completeness/more-cases.ts";
import { moreNotes } from "./completeness/more-notes.ts";
import { measureCompleteness } from "./completeness/measure.ts";
import { secondCases } from "./completeness/second-cases.ts";
import { secondNotes } from "./completeness/second-notes.ts";
import { unseenCases } from "./completeness/unseen-cases.ts";
import { unseenNotes } from "./completeness/unseen-notes.ts";
import { sixthCases } from "./completeness/sixth-cases.ts";
import type { Tally } from "./tally.ts";
import { contextSentences } from "./wording/context-sentences.ts";
import { firstSentences } from "./wording/first-sentences.ts";
import { measureWording } from "./wording/measure.ts";
import { secondSentences } from "./wording/second-sentences.ts";
import { thirdSentences } from "./wording/third-sentences.ts";

export interface Halves {
  /** The rules were made to fit these. */
  readonly first: Tally;
  /** Written after the rules; the rules were not changed for them. */
  readonly second: Tally;
}

const firstHalf: readonly LabelledNote[] = [
  ...notesOf("first", firstCases),
  ...firstNotes,
  ...notesOf("further", furtherCases),
  ...furtherNotes,
  ...notesOf("more", moreCases),
  ...moreNotes,
  ...notesOf("late", lateCases),
  ...lateNotes,
  ...notesOf("last", lastCases),
  ...lastNotes,
  ...notesOf("second", secondCases),
  ...secondNotes,
  ...notesOf("fifth", fifthCases),
  ...notesOf("sixth", sixthCases),
  ...notesOf("seventh", seventhCases),
  ...notesOf("eighth", eighthCases),
];
const secondHalf: readonly LabelledNote[] = notesOf("ninth", ninthCases);

const unseen: readonly LabelledNote[] = [...notesOf("unseen", unseenCases), ...unseenNotes];

/** Completeness on the set that was written before the last changes and run once before them. */
export function measureUnseen(): Tally {
  return measureCompleteness(unseen);
}

/** Wording on sentences that were written without the word lists and run once before the last changes. */
export function measureThird(): Tally {
  return measureWording(thirdSentences);
}

/** Each family on both halves of its labelled set. */
export function measureHalves(): { readonly completeness: Halves; readonly wording: Halves } {
  return {
    completeness: { first: measureCompleteness(firstHalf), second: measureCompleteness(secondHalf) },
    wording: {
      first: measureWording([...firstSentences, ...contextSentences]),
      second: measureWording(secondSentences),
    },
  };
}
