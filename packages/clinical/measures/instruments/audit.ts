import { defineTotalOnly } from "../measure.ts";

export const audit = defineTotalOnly({
  id: "audit",
  name: "AUDIT",
  about: "Alcohol: use, dependence and harm in ten questions.",
  licence: {
    state: "score-only",
    source: {
      cite: "World Health Organization, AUDIT manual: free to reproduce with acknowledgement and not for sale; its notice was not read",
      url: "https://studylib.net/doc/8651865/the-alcohol-use-disorders-identification-test",
      read: null,
    },
    notice: null,
  },
  total: { least: 0, most: 40, step: 1, unit: "points" },
  better: "lower",
  bands: [
    { from: 0, word: "below cut-off" },
    { from: 8, word: "hazardous" },
    { from: 16, word: "harmful" },
    { from: 20, word: "possible dependence" },
  ],
  bandSource: { cite: "Zones of the AUDIT manual", url: "http://mokc.by/content/audit", read: "2026-11-22" },
  remarks: ["No size of a reliable change was found, so none is judged."],
});
