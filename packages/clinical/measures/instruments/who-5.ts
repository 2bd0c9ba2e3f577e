import { defineMeasure, wordlessItems } from "../measure.ts";

const scoring = {
  cite: "WHO-5: the raw sum times four; 50 and below is poor well-being; ten points are a change",
  url: "https://help.valant.com/who-five-well-being-index-who-5",
  read: "2026-11-22",
} as const;

export const who5 = defineMeasure({
  id: "who-5",
  version: 1,
  name: "WHO-5",
  about: "Well-being: five statements over two weeks.",
  validated: true,
  licence: {
    state: "score-only",
    source: {
      cite: "World Health Organization 2024, CC BY-NC-SA 3.0 IGO as repositories name it: not for commercial use, so its words are not shipped",
      url: "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/",
      read: null,
    },
    notice: null,
  },
  asks: null,
  items: wordlessItems(5, 5),
  totalAlone: true,
  times: 4,
  total: { least: 0, most: 100, step: 4, unit: "of 100" },
  better: "higher",
  bands: [
    { from: 0, word: "poor well-being" },
    { from: 52, word: "adequate well-being" },
  ],
  bandSource: scoring,
  cutOff: { better: 52, worse: 48, says: "At 50 and below, depression is to be looked into.", source: scoring },
  change: { points: 10, source: scoring },
  flags: [],
  remarks: [
    "The total is the raw sum of 0 to 25 times four, from 0 to 100; a total and a previous total are given on that scale.",
    "Higher is better.",
  ],
});
