import { defineTotalOnly } from "../measure.ts";

export const core10 = defineTotalOnly({
  id: "core-10",
  name: "CORE-10",
  about: "Psychological distress in ten statements.",
  licence: {
    state: "score-only",
    source: {
      cite: "CORE System Trust: Creative Commons, wording unchanged; the owner's page was not read",
      url: "https://www.coresystemtrust.org.uk/category/coreinsoftware/",
      read: null,
    },
    notice: null,
  },
  total: { least: 0, most: 40, step: 1, unit: "points" },
  better: "lower",
  bands: [
    { from: 0, word: "below cut-off" },
    { from: 11, word: "distress" },
  ],
  bandSource: {
    cite: "Scoring the CORE-10, cut-off for general distress",
    url: "https://socasresourcehub.com/section-5b/5b-2-scoring-the-core-10-measure/",
    read: "2026-11-22",
  },
  remarks: [
    "Its published bands contradict each other, so only the cut-off is named. Prorating belongs to the paper: enter the total that the form gives.",
  ],
});
