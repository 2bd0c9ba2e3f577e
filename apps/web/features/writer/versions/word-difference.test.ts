import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDifference } from "./word-difference.ts";

const side = (first: string, second: string, without: "only-first" | "only-second") =>
  wordDifference(first, second)
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

describe("the difference of two versions", () => {
  it("names the words that only one of them has, each where it stands", () => {
    expect(wordDifference("Slept badly. Ate well.", "Slept well. Ate well, and walked.")).toEqual([
      { kind: "same", text: "Slept " },
      { kind: "only-first", text: "badly. " },
      { kind: "only-second", text: "well. " },
      { kind: "same", text: "Ate " },
      { kind: "only-first", text: "well." },
      { kind: "only-second", text: "well, and walked." },
    ]);
  });
  it("gives both texts back, whatever they are", () => {
    const text = fc.array(fc.constantFrom("a ", "b ", "c\n", "d"), { maxLength: 30 }).map((words) => words.join(""));
    fc.assert(
      fc.property(text, text, (first, second) => {
        expect(side(first, second, "only-second")).toBe(first);
        expect(side(first, second, "only-first")).toBe(second);
      }),
    );
  });
});
