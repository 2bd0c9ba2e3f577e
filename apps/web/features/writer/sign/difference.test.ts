import fc from "fast-check";
import { expect, it } from "vitest";
import { differenceOf } from "./difference.ts";

it("the difference is the words that differ", () => {
  expect(differenceOf("Slept well all week.", "Slept badly all week.")).toEqual({
    before: "Slept ",
    here: "well ",
    saved: "badly ",
    after: "all week.",
  });
});

it("both versions can be read from it to the letter", () => {
  const words = fc.array(fc.constantFrom("a", "b", " ", "\n")).map((letters) => letters.join(""));
  fc.assert(
    fc.property(words, words, (here, saved) => {
      const cut = differenceOf(here, saved);
      expect(cut.before + cut.here + cut.after).toBe(here);
      expect(cut.before + cut.saved + cut.after).toBe(saved);
    }),
  );
});
