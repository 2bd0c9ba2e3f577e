import { defineMeasure, itemsOf } from "../measure.ts";
import { howOften, iapt, lastTwoWeeks, phqLicence } from "../phq-family.ts";

/** Item 9 was answered above zero: thoughts of death or of hurting oneself. */
export const itemNineFlag = "item-9-suicide-risk";

export const phq9 = defineMeasure({
  id: "phq-9",
  version: 1,
  name: "PHQ-9",
  about: "Depression: nine symptoms over two weeks.",
  validated: true,
  licence: phqLicence,
  asks: lastTwoWeeks,
  items: itemsOf(
    [
      "Little interest or pleasure in doing things",
      "Feeling down, depressed, or hopeless",
      "Trouble falling or staying asleep, or sleeping too much",
      "Feeling tired or having little energy",
      "Poor appetite or overeating",
      "Feeling bad about yourself, or that you are a failure or have let yourself or your family down",
      "Trouble concentrating on things, such as reading the newspaper or watching television",
      "Moving or speaking so slowly that other people could have noticed? Or the opposite, being so fidgety or restless that you have been moving around a lot more than usual",
      "Thoughts that you would be better off dead or of hurting yourself in some way",
    ],
    howOften,
  ),
  totalAlone: false,
  times: 1,
  total: { least: 0, most: 27, step: 1, unit: "points" },
  better: "lower",
  bands: [
    { from: 0, word: "minimal" },
    { from: 5, word: "mild" },
    { from: 10, word: "moderate" },
    { from: 15, word: "moderately severe" },
    { from: 20, word: "severe" },
  ],
  bandSource: {
    cite: "Kroenke, Spitzer & Williams 2001; scoring page of the PHQ and GAD-7 forms",
    url: "https://hamiltonfht.ca/wp-content/uploads/PHQ-GAD.zip",
    read: "2026-11-22",
  },
  cutOff: { better: 9, worse: 10, says: "From 10 on, depression is to be looked into.", source: iapt },
  change: { points: 6, source: iapt },
  flags: [
    {
      id: itemNineFlag,
      item: 9,
      above: 0,
      opens: "risk",
      says: "Item 9 was answered above zero: ask about risk now, and write down what follows from it.",
    },
  ],
  remarks: ["A total is never entered alone: item 9 must be known."],
});
