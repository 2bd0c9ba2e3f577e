/** Psychotherapy of so many minutes, alone and beside an evaluation-and-management visit. */
export interface Band {
  readonly from: number;
  /** Null: no upper end. */
  readonly to: number | null;
  readonly code: string;
  readonly besideEvaluation: string;
}

/*
 * Minutes by code, from 2013 on, as the American Psychological Association's practice pages print CPT's ranges
 * (apaservices.org, health codes, psychotherapy). Under the first there is no code.
 */
export const bands: readonly [Band, ...Band[]] = [
  { from: 16, to: 37, code: "90832", besideEvaluation: "90833" },
  { from: 38, to: 52, code: "90834", besideEvaluation: "90836" },
  { from: 53, to: null, code: "90837", besideEvaluation: "90838" },
];

/** The first hour holds from `from` minutes; each further half-hour from `furtherFrom`, every `further` minutes. */
export const crisis = { from: 30, furtherFrom: 75, further: 30 } as const;

export const familyFrom = 26;
/** Members taking part. */
export const groupFrom = 2;
