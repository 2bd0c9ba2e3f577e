import { expect, it } from "vitest";
import { hoursWords } from "./hours-words.ts";

it.each([
  [0, "0 h"],
  [45, "45 min"],
  [60, "1 h"],
  [750, "12 h 30 min"],
])("%i minutes are %s", (minutes, words) => {
  expect(hoursWords(minutes)).toBe(words);
});
