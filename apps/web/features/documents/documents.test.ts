import { describe, expect, it } from "vitest";
import { checkDocument, sizeWords, typeWords } from "./document-words.ts";

const most = 25 * 1024 * 1024;

describe("a file that was chosen", () => {
  it("of 300 MB is refused before it is sent, in words", () => {
    expect(checkDocument({ title: "Scan", file: { size: 300 * 1024 * 1024 } }, most)).toEqual({
      file: "This file has 300 MB, and at most 25 MB can be kept. Scan it with fewer dots per inch.",
    });
  });
  it("of the most that is taken is let through, with a title", () => {
    expect(checkDocument({ title: "Scan", file: { size: most } }, most)).toEqual({});
    expect(Object.keys(checkDocument({ title: " ", file: null }, most))).toEqual(["file", "title"]);
    expect(checkDocument({ title: "Scan", file: { size: 0 } }, most)).toEqual({ file: "This file is empty." });
  });
});

it.each([
  [512, "512 bytes"],
  [850_000, "830 KB"],
  [2_500_000, "2.4 MB"],
  [25 * 1024 * 1024, "25 MB"],
])("%s bytes read %s", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

it("a type is named as people know it", () => {
  expect(typeWords("application/pdf")).toBe("PDF");
});
