import { expect, it } from "vitest";
import { countWords } from "./count-words.ts";

it.each([
  ["", 0],
  ["  \n ", 0],
  ["Slept well – mostly.", 3],
  ["24/7 at work", 3],
  ["Спала хорошо", 2],
])("%j has %d words", (text, words) => expect(countWords(text)).toBe(words));
