import { defineTotalOnly } from "../measure.ts";

export const pss10 = defineTotalOnly({
  id: "pss-10",
  name: "PSS-10",
  about: "Perceived stress in ten questions.",
  licence: {
    state: "score-only",
    source: {
      cite: "S. Cohen: free for academic use, by permission otherwise; the owner's page was not read",
      url: null,
      read: null,
    },
    notice: null,
  },
  total: { least: 0, most: 40, step: 1, unit: "points" },
  better: "lower",
  remarks: ["It has no official cut-off."],
});
