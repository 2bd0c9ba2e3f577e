/** A questionnaire's range and, where its authors give them, the words for its bands. Facts, and no item's text. */
export interface Scale {
  readonly name: string;
  readonly most: number;
  /** Each band's first total and its word, lowest first. */
  readonly bands: readonly (readonly [from: number, word: string])[];
}

/** Cut-offs as published: Kroenke 2001 (PHQ-9), Spitzer 2006 (GAD-7); the others by their range alone. */
export const scales: readonly Scale[] = [
  {
    name: "phq-9",
    most: 27,
    bands: [
      [0, "minimal"],
      [5, "mild"],
      [10, "moderate"],
      [15, "moderately severe"],
      [20, "severe"],
    ],
  },
  {
    name: "gad-7",
    most: 21,
    bands: [
      [0, "minimal"],
      [5, "mild"],
      [10, "moderate"],
      [15, "severe"],
    ],
  },
  { name: "phq-2", most: 6, bands: [] },
  { name: "gad-2", most: 6, bands: [] },
  { name: "pcl-5", most: 80, bands: [] },
  { name: "audit-c", most: 12, bands: [] },
  { name: "dast-10", most: 10, bands: [] },
];

export function bandOf({ bands }: Scale, total: number): string | null {
  return bands.findLast(([from]) => total >= from)?.[1] ?? null;
}
