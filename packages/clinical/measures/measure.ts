import type { Source } from "../review/finding.ts";

/**
 * What the owner of an instrument allows. `embed`: its items may be shown and answered here. `score-only`: answers or a
 * total may be entered and counted, without the items' words. `forbidden`: neither its words nor its answers may be kept
 * in a program without a licence of its own, so a total goes in under its name and nothing is made of it.
 */
export const licenceStates = ["embed", "score-only", "forbidden"] as const;
export type LicenceState = (typeof licenceStates)[number];

export interface Licence {
  readonly state: LicenceState;
  /** What the owner says, in our words; `read` null while nobody has checked it against the owner's own page. */
  readonly source: Source;
  /** The line that has to stand beside the items. */
  readonly notice: string | null;
}

export interface AnswerOption {
  readonly value: number;
  /** Empty where the owner's words may not be shown. */
  readonly words: string;
}

export interface Item {
  /** Null where the owner's words may not be shown: the paper is at hand then. */
  readonly words: string | null;
  readonly options: readonly AnswerOption[];
}

export interface Band {
  /** The first total that belongs to it. */
  readonly from: number;
  readonly word: string;
}

export interface CutOff {
  /** The last total on the better side and the first on the worse; which is higher depends on `better`. */
  readonly better: number;
  readonly worse: number;
  readonly says: string;
  readonly source: Source;
}

/** How far two totals must lie apart before the difference is more than the instrument's own wavering. */
export interface ReliableChange {
  readonly points: number;
  readonly source: Source;
}

/** An answer that asks for something beside the total. */
export interface AnswerFlag {
  readonly id: string;
  /** Number of the item, from 1. */
  readonly item: number;
  /** Flagged where the answer is greater than this. */
  readonly above: number;
  /** What it opens: `risk` is the risk flow, which ends with a disposition. */
  readonly opens: "risk";
  readonly says: string;
}

/** An instrument. One frozen object in one file, named after its id; a change of what it counts raises `version`. */
export interface Measure {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** What it asks about, one sentence of our own. */
  readonly about: string;
  /** False for questions of our own: nobody has shown what their totals mean. */
  readonly validated: boolean;
  readonly licence: Licence;
  /** Said before the first item; null where there are no words to show. */
  readonly asks: string | null;
  /** Null where only a total goes in. */
  readonly items: readonly Item[] | null;
  /** Whether a total alone may go in, worked out on paper. */
  readonly totalAlone: boolean;
  /** The sum of the answers times this is the total. */
  readonly times: number;
  readonly total: { readonly least: number; readonly most: number; readonly step: number; readonly unit: string };
  /** Null where nobody says. */
  readonly better: "lower" | "higher" | null;
  /** Lowest first; empty where none is published or the published ones contradict each other. */
  readonly bands: readonly Band[];
  readonly bandSource: Source | null;
  readonly cutOff: CutOff | null;
  readonly change: ReliableChange | null;
  readonly flags: readonly AnswerFlag[];
  /** What a reader of its numbers should know: one sentence each. */
  readonly remarks: readonly string[];
}

export function defineMeasure(measure: Measure): Measure {
  return Object.freeze(measure);
}

/** Items that all have the same answers. */
export function itemsOf(words: readonly string[], options: readonly AnswerOption[]): readonly Item[] {
  return words.map((words) => ({ words, options }));
}

/** As many items without words, answered by whole numbers. */
export function wordlessItems(count: number, most: number): readonly Item[] {
  const options = Array.from({ length: most + 1 }, (_, value) => ({ value, words: "" }));
  return Array.from({ length: count }, () => ({ words: null, options }));
}

/** An instrument of which a total goes in under its name, and nothing more is made of it unless said. */
export function defineTotalOnly(
  known: Pick<Measure, "id" | "name" | "about" | "licence" | "total"> & Partial<Measure>,
): Measure {
  return defineMeasure({
    version: 1,
    validated: true,
    asks: null,
    items: null,
    totalAlone: true,
    times: 1,
    better: null,
    bands: [],
    bandSource: null,
    cutOff: null,
    change: null,
    flags: [],
    remarks: [],
    ...known,
  });
}
