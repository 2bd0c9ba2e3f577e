import { defineTotalOnly } from "../measure.ts";

export const dast10 = defineTotalOnly({
  id: "dast-10",
  name: "DAST-10",
  about: "Drug use other than alcohol in ten questions.",
  licence: {
    state: "score-only",
    source: {
      cite: "Copyright H. Skinner; some repositories call it public domain. Neither was checked with the owner",
      url: null,
      read: null,
    },
    notice: null,
  },
  total: { least: 0, most: 10, step: 1, unit: "points" },
  better: "lower",
  remarks: ["Its bands were not checked against the author, so none is given."],
});
