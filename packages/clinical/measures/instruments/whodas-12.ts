import { defineTotalOnly } from "../measure.ts";

export const whodas12 = defineTotalOnly({
  id: "whodas-12",
  name: "WHODAS 2.0 (12)",
  about: "Health and disability in twelve questions, simple sum.",
  licence: {
    state: "score-only",
    source: {
      cite: "World Health Organization: by user agreement, which was not read",
      url: null,
      read: null,
    },
    notice: null,
  },
  total: { least: 0, most: 48, step: 1, unit: "points" },
  better: "lower",
  remarks: ["Enter the simple sum of 0 to 48, not the weighted score."],
});
