import { defineTotalOnly } from "../measure.ts";

export const sdq = defineTotalOnly({
  id: "sdq",
  name: "SDQ",
  about: "Strengths and difficulties of children and young people: the total of difficulties.",
  licence: {
    state: "forbidden",
    source: {
      cite: "Youthinmind: free on paper, fixed wording, a licence of its own for anything electronic",
      url: "http://sdq.dk/adgang-til-sdq/",
      read: "2026-11-22",
    },
    notice: null,
  },
  total: { least: 0, most: 40, step: 1, unit: "points" },
  better: "lower",
  remarks: ["Its bands depend on who answered and were not checked, so none is given."],
});
