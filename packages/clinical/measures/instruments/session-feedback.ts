import { defineMeasure, itemsOf } from "../measure.ts";
import { notAtAllToFully, ownLicence } from "../own-questions.ts";

export const sessionFeedback = defineMeasure({
  id: "session-feedback",
  version: 1,
  name: "Session questions",
  about: "How the client found this session. Our own questions, not a validated instrument.",
  validated: false,
  licence: ownLicence,
  asks: "Thinking of today's session, from 0 (not at all) to 10 (fully):",
  items: itemsOf(
    [
      "I could say what was on my mind.",
      "We worked on what I came for.",
      "The way we worked suits me.",
      "I am taking something with me.",
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
