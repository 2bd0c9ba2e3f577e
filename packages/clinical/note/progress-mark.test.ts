import { expect, it } from "vitest";
import { noteBodySchema } from "./schema.ts";
import { aNote } from "../testing/a-note.ts";
import { isValue, markWords, type ProgressMark, readValue } from "./progress-mark.ts";

const mark: ProgressMark = {
  objective: { id: "o1", text: "Leaves the house daily" },
  rating: 1,
  value: "4",
  score: null,
  passages: [],
};

it("a mark is said in words: rating, count and score, and nothing where none was given", () => {
  expect(markWords(mark)).toBe("+1, closer; now 4");
  expect(markWords({ rating: -2, value: null, score: null })).toBe("−2, much further away");
  expect(markWords({ rating: null, value: null, score: { measure: "PHQ-9", total: "12", on: "2026-11-03" } })).toBe(
    "PHQ-9 12 (2026-11-03)",
  );
  expect(markWords({ rating: null, value: null, score: null })).toBe("");
});

it("a count is read as people type it, and nothing else is taken for one", () => {
  expect(["4", " 6,5 ", "-3", "007", "0", "−1"].map(readValue)).toEqual(["4", "6.5", "-3", "7", "0", "-1"]);
  expect(["", "four", "1e3", "4 nights", "12345678", "1.2345", "."].map(readValue)).toEqual(Array(7).fill(null));
  expect(isValue("6.5")).toBe(true);
});

it("a note that ties nothing stays the note it was; one that does says so by its version", () => {
  const plain = aNote();
  expect(noteBodySchema.safeParse(plain).success).toBe(true);
  expect("progress" in plain).toBe(false);
  expect(noteBodySchema.safeParse(aNote({ goldthread: "note/2", progress: [mark] })).success).toBe(true);
  expect(noteBodySchema.safeParse({ ...plain, progress: [mark] }).success).toBe(false);
  expect(noteBodySchema.safeParse({ ...plain, goldthread: "note/2" }).success).toBe(false);
});

it("a passage lies within the words of an element that is there, and an objective is marked once", () => {
  const [element] = aNote().elements;
  if (element === undefined) throw new Error("expected an element");
  const tied = (passage: object, more: readonly ProgressMark[] = []) =>
    noteBodySchema.safeParse(
      aNote({
        goldthread: "note/2",
        progress: [
          { ...mark, passages: [{ element: element.element, key: element.key, start: 0, end: 2, ...passage }] },
          ...more,
        ],
      }),
    ).success;
  expect(tied({})).toBe(true);
  expect(tied({ end: element.text.length + 1 })).toBe(false);
  expect(tied({ end: 0 })).toBe(false);
  expect(tied({ key: "another" })).toBe(false);
  expect(tied({}, [mark])).toBe(false);
});
