import { expect, it } from "vitest";
import { countWords, sourceWords } from "./disclosure-words.ts";

it("counts what would go and what would stay", () => {
  const verdicts = ["goes", "stays", "redacted", "stays"] as const;
  expect(countWords(verdicts.map((verdict) => ({ verdict })))).toBe(
    "2 of 4 would go, 1 of them with words taken out; 2 would stay.",
  );
  expect(countWords([{ verdict: "goes" }])).toBe("1 of 1 would go; 0 would stay.");
});

it("says of a source that nobody checked that it is not verified", () => {
  expect(sourceWords({ cite: "A law", read: null })).toBe("A law (not verified)");
  expect(sourceWords({ cite: "A law", read: "2026-11-22" })).toBe("A law");
});
