import { expect, it } from "vitest";
import { sentenceAt } from "./sentence.ts";

function marked(text: string): string | null {
  const cursor = text.indexOf("|");
  const words = text.replace("|", "");
  const found = sentenceAt(words, cursor);
  return found === null ? null : words.slice(found.start, found.end);
}

it.each([
  ["She came early.|", "She came early."],
  ["She came early. |", "She came early."],
  ["She came| early. Then she left.", "She came early."],
  ["She came early. Then |she left.", "Then she left."],
  ["|She came early. Then she left.", "She came early."],
  ["Slept 6.5 hours| a night. Ate.", "Slept 6.5 hours a night."],
  ["He said “no.” Then |he laughed", "Then he laughed"],
  ["One line.\nThe next| line.", "The next line."],
  ["One line.\n|", null],
  ["|", null],
])("at the cursor in %j stands %j", (text, sentence) => expect(marked(text)).toBe(sentence));
