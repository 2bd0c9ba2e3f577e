import { expect, it } from "vitest";
import { newBrowserKey, placeOf, readKept } from "./kept-answers.ts";

function storageWith(text: string | null): Storage {
  return { getItem: () => text, setItem: () => {}, removeItem: () => {}, clear: () => {}, key: () => null, length: 0 };
}

it("answers so far come back as they were, and nothing else counts as answers", () => {
  const kept = { browser: "key", answers: [1, null, 3] };
  expect(readKept(storageWith(JSON.stringify(kept)), "here")).toEqual(kept);
  for (const text of [null, "", "{}", "null", '{"browser":1,"answers":[]}', '{"browser":"k","answers":["x"]}'])
    expect(readKept(storageWith(text), "here")).toBeNull();
});

it("each link has a place of its own that does not hold its token, and each browser a key of its own", async () => {
  const [one, other] = [await placeOf("token-one"), await placeOf("token-two")];
  expect(one).not.toBe(other);
  expect(one).not.toContain("token");
  expect(newBrowserKey()).toHaveLength(48);
  expect(newBrowserKey()).not.toBe(newBrowserKey());
});
