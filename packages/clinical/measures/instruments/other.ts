import { defineTotalOnly } from "../measure.ts";

/** Whatever the practice uses beside these: its name stands with the total, and nothing is made of the number. */
export const other = defineTotalOnly({
  id: "other",
  name: "Another instrument",
  about: "A total obtained elsewhere, under the name that is given with it.",
  licence: {
    state: "score-only",
    source: { cite: "The practice's own: its words do not enter the program", url: null, read: null },
    notice: null,
  },
  total: { least: -1000, most: 1000, step: 0.01, unit: "points" },
  remarks: ["Which direction is better is not known, so no change is judged."],
});
