import { defineMeasure, itemsOf } from "../measure.ts";
import { notAtAllToFully, ownLicence } from "../own-questions.ts";

export const groupFeedback = defineMeasure({
  id: "group-feedback",
  version: 1,
  name: "Group questions",
  about: "How a member found this group session. Our own questions, not a validated instrument.",
  validated: false,
  licence: ownLicence,
  asks: "Thinking of today's group, from 0 (not at all) to 10 (fully):",
  items: itemsOf(
    [
      "There was room for me in the group today.",
      "What we did has to do with my own goals.",
      "The leaders' way of running it suits me.",
      "I felt safe enough to take part.",
    ],
    notAtAllToFully,
  ),
  totalAlone: false,
  times: 1,
  total: { least: 0, most: 40, step: 1, unit: "points" },
  better: "higher",
  bands: [],
  bandSource: null,
  cutOff: null,
  change: null,
  flags: [],
  remarks: ["Nobody has shown what its totals mean: talk about the answers, not about the number."],
});
