import { expect, it } from "vitest";
import { wordsIn } from "./words-in.ts";

it("reads a list of words however it was typed, each once", () => {
  expect(wordsIn("Fairbrook\nzopiclone, TFP;Fairbrook\n\n  naloxone")).toEqual([
    "Fairbrook",
    "zopiclone",
    "TFP",
    "naloxone",
  ]);
  expect(wordsIn(" \n")).toEqual([]);
});
