import { expect, it } from "vitest";
import { whoWords } from "./who-words.ts";

it.each([
  ["note opened by the client", "The client"],
  ["plan signed by the representative", "Who acts for the client"],
  ["sign-in refused", "Nobody signed in"],
])("says of “%s” that it was %s", (act, words) => {
  expect(whoWords(act)).toBe(words);
});
