import { expect, it } from "vitest";
import { ended } from "./ended.ts";

it.each([
  ["By phone", "By phone."],
  ["By phone.", "By phone."],
  ["Who got my records? ", "Who got my records?"],
  ["Dr. Brindlemoor (fictional)", "Dr. Brindlemoor (fictional)."],
])("%s reads as one sentence", (words, sentence) => {
  expect(ended(words)).toBe(sentence);
});
