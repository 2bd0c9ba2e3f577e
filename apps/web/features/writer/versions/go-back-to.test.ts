import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { elementText, insertWithProvenance, readDraft } from "@goldthread/draft";
import { goBackTo } from "./go-back-to.ts";

function aDraft(...pieces: readonly (readonly [words: string, from: string])[]) {
  const doc = new Y.Doc();
  const text = elementText(doc, "plan");
  for (const [words, from] of pieces) insertWithProvenance(text, { at: text.length, words, from });
  return { doc, text };
}

const carried = "carried:2026-01-05";

describe("going back to a named version", () => {
  it("brings the words back with where they came from, and can itself be taken back", () => {
    const { doc, text } = aDraft(["Meet weekly. ", carried], ["Call on Friday.", "typed"]);
    const version = readDraft(doc);
    text.delete(0, 13);
    insertWithProvenance(text, { at: 0, words: "Meet monthly. ", from: "typed" });
    const later = readDraft(doc);
    const undo = goBackTo(doc, version);
    expect(readDraft(doc)).toEqual(version);
    undo();
    expect(readDraft(doc)).toEqual(later);
  });

  it("empties what the version did not have, and leaves alone what is written before it is taken back", () => {
    const { doc, text } = aDraft(["Call on Friday.", "typed"]);
    const undo = goBackTo(doc, { format: null, elements: [] });
    expect(text.toJSON()).toBe("");
    insertWithProvenance(text, { at: 0, words: "Written meanwhile. ", from: "typed" });
    undo();
    expect(text.toJSON()).toContain("Written meanwhile. ");
    expect(text.toJSON()).toContain("Call on Friday.");
  });

  it("holds for any two texts, characters of two halves among them", () => {
    const words = fc.array(fc.constantFrom("a", "b", " ", "😀", "😁"), { maxLength: 12 }).map((all) => all.join(""));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const version = readDraft(aDraft([before, carried]).doc);
        const { doc, text } = aDraft([after, "typed"]);
        const undo = goBackTo(doc, version);
        expect(text.toJSON()).toBe(before);
        undo();
        expect(text.toJSON()).toBe(after);
      }),
    );
  });
});
