import { type AnswerOption, itemsOf, type Licence, type Measure } from "./measure.ts";

const ownLicence: Licence = {
  state: "embed",
  source: { cite: "Written for Goldthread, under its own licence", url: null, read: "2026-11-22" },
  notice: "Goldthread's own questions. Not a validated instrument.",
};

const notAtAllToFully: readonly AnswerOption[] = Array.from({ length: 11 }, (_, value) => ({
  value,
  words: value === 0 ? "Not at all" : value === 10 ? "Fully" : "",
}));

/** Four questions of ours, each from 0 to 10: what every such list has besides its own words. */
export function ownQuestions(items: readonly [string, string, string, string]) {
  return {
    version: 1,
    validated: false,
    licence: ownLicence,
    items: itemsOf(items, notAtAllToFully),
    totalAlone: false,
    times: 1,
    total: { least: 0, most: 40, step: 1, unit: "points" },
    better: "higher",
    bands: [],
    bandSource: null,
    cutOff: null,
    change: null,
    flags: [],
    remarks: ["Nobody has shown what its totals mean: talk about the answers, not about the number."],
  } as const satisfies Partial<Measure>;
}
