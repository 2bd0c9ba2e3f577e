import { defineMeasure, itemsOf } from "../measure.ts";
import { howOften, iapt, lastTwoWeeks, phqLicence } from "../phq-family.ts";

export const gad7 = defineMeasure({
  id: "gad-7",
  version: 1,
  name: "GAD-7",
  about: "Anxiety: seven symptoms over two weeks.",
  validated: true,
  licence: phqLicence,
  asks: lastTwoWeeks,
  items: itemsOf(
    [
      "Feeling nervous, anxious, or on edge",
      "Not being able to stop or control worrying",
      "Worrying too much about different things",
      "Trouble relaxing",
      "Being so restless that it is hard to sit still",
      "Becoming easily annoyed or irritable",
      "Feeling afraid as if something awful might happen",
    ],
    howOften,
  ),
  totalAlone: true,
  times: 1,
  total: { least: 0, most: 21, step: 1, unit: "points" },
  better: "lower",
  bands: [
    { from: 0, word: "minimal" },
    { from: 5, word: "mild" },
    { from: 10, word: "moderate" },
    { from: 15, word: "severe" },
  ],
  bandSource: {
    cite: "Spitzer, Kroenke, Williams & Lowe 2006; scoring page of the form",
    url: "https://form.jotform.com/221654279772061",
    read: "2026-11-22",
  },
  cutOff: {
    better: 7,
    worse: 8,
    says: "From 8 on, anxiety is to be looked into; the authors' own screen begins at 10.",
    source: iapt,
  },
  change: { points: 4, source: iapt },
  flags: [],
  remarks: [],
});
