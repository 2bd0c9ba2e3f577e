import { phq9 } from "@goldthread/clinical/measures/instruments/phq-9.ts";
import { expect, it } from "vitest";
import { enteredAs, missingWords, type MeasureValues, scoreNow } from "./measure-values.ts";

const typed: MeasureValues = {
  measure: "phq-9",
  label: "",
  entry: "answers",
  answers: [],
  total: "",
  licenceHeld: false,
};

it("answers go in with a place for each item, open ones as null", () => {
  expect(enteredAs({ ...typed, answers: [1, null, 2] })).toEqual({
    answers: [1, null, 2, null, null, null, null, null, null],
    total: null,
  });
  expect(scoreNow(phq9, { ...typed, answers: [1, null, 2] })).toMatchObject({ kind: "incomplete", total: null });
  expect(scoreNow(phq9, typed)).toBeNull();
});

it("a total goes in as it was typed, and what cannot be is said beforehand", () => {
  const ors: MeasureValues = { ...typed, measure: "ors", total: "24,5", licenceHeld: true };
  expect([enteredAs(ors), missingWords(ors)]).toEqual([{ answers: null, total: 24.5 }, {}]);
  expect(Object.keys(missingWords({ ...ors, total: "50", licenceHeld: false })).toSorted()).toEqual([
    "licenceHeld",
    "total",
  ]);
  expect(Object.keys(missingWords(typed))).toEqual(["answers"]);
  expect(Object.keys(missingWords({ ...typed, measure: "other", total: "3" }))).toEqual(["label"]);
});
