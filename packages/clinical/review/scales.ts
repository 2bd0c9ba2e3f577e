import { gad7 } from "../measures/instruments/gad-7.ts";
import { phq9 } from "../measures/instruments/phq-9.ts";
import type { Measure } from "../measures/measure.ts";

/** A questionnaire's range and, where its authors give them, the words for its bands. Facts, and no item's text. */
export interface Scale {
  readonly name: string;
  readonly most: number;
  /** Each band's first total and its word, lowest first. */
  readonly bands: readonly (readonly [from: number, word: string])[];
}

/** Bands as the instruments themselves have them; the others by their range alone. */
export const scales: readonly Scale[] = [
  scaleOf(phq9),
  scaleOf(gad7),
  { name: "phq-2", most: 6, bands: [] },
  { name: "gad-2", most: 6, bands: [] },
  { name: "pcl-5", most: 80, bands: [] },
  { name: "audit-c", most: 12, bands: [] },
  { name: "dast-10", most: 10, bands: [] },
];

function scaleOf({ id, total, bands }: Measure): Scale {
  return { name: id, most: total.most, bands: bands.map(({ from, word }) => [from, word] as const) };
}

export function bandOf({ bands }: Scale, total: number): string | null {
  return bands.findLast(([from]) => total >= from)?.[1] ?? null;
}
