import { defineMeasure, wordlessItems } from "../measure.ts";

const scoring = {
  cite: "Bush, Kivlahan, McDonell, Fihn & Bradley 1998; Bradley and others 2003: positive from 3 (women) and 4 (men)",
  url: "https://primarycare.ementalhealth.ca/index.php?ID=58&hideFormatting=1&m=printSurveyScoring",
  read: "2026-11-22",
} as const;

export const auditC = defineMeasure({
  id: "audit-c",
  version: 1,
  name: "AUDIT-C",
  about: "Alcohol: how often, how much, and how often a lot.",
  validated: true,
  licence: {
    state: "score-only",
    source: {
      cite: "World Health Organization, AUDIT manual: free to reproduce with acknowledgement and not for sale; its notice was not read, so its words are not shipped",
      url: "https://studylib.net/doc/8651865/the-alcohol-use-disorders-identification-test",
      read: null,
    },
    notice: null,
  },
  asks: null,
  items: wordlessItems(3, 4),
  totalAlone: true,
  times: 1,
  total: { least: 0, most: 12, step: 1, unit: "points" },
  better: "lower",
  bands: [
    { from: 0, word: "below cut-off" },
    { from: 3, word: "positive for women" },
    { from: 4, word: "positive" },
  ],
  bandSource: scoring,
  cutOff: {
    better: 2,
    worse: 3,
    says: "From 3 (women) or 4 (men) on, drinking is to be looked into.",
    source: scoring,
  },
  change: null,
  flags: [],
  remarks: ["No size of a reliable change was found, so none is judged."],
});
