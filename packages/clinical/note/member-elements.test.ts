import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anElement } from "../testing/a-note.ts";
import { someTaggedNarrative } from "../testing/arbitraries.ts";
import { splitByTags } from "./member-elements.ts";
import { normaliseSpans } from "./spans.ts";

/** By code unit: a tag may cut even an emoji in two. */
const letters = (text: string) => text.replaceAll(/\s/g, "").split("").toSorted().join("");

describe("a member's tagged text as elements", () => {
  it("puts each tagged sentence where other formats look for it", () => {
    const sentences = [
      ["Spoke twice.", "participation", "observed"],
      ["Looked tired.", "presentation", "observed"],
      ["Named a trigger.", "contribution", "reported"],
      ["The group warmed to this.", "interaction", "response"],
      ["Tried the exercise.", "response", "response"],
      ["Sleeps better.", "progress", "progress"],
      ["Denies thoughts of self-harm.", "risk", "risk"],
      ["Will keep a log.", "homework", "plan"],
      ["Back next week.", "plan", "plan"],
    ] as const;
    const text = sentences.map(([sentence]) => sentence).join(" ");
    const tags = sentences.map(([sentence, tag]) => {
      const start = text.indexOf(sentence);
      return { start, end: start + sentence.length, tag };
    });
    const parts = splitByTags(anElement({ element: "narrative", text, tags }));
    for (const [sentence, , element] of sentences) {
      expect(parts.find((part) => part.element === element)?.text).toContain(sentence);
    }
    expect(parts.map(({ element }) => element)).toEqual([
      "reported",
      "observed",
      "response",
      "progress",
      "risk",
      "plan",
    ]);
    expect(parts[1]?.text).toBe("Spoke twice. Looked tired. ");
  });

  it("leaves untagged words in the narrative and keeps origins and tags in their new place", () => {
    const parts = splitByTags(
      anElement({
        element: "narrative",
        text: "Came late. Sleeps better. Left with a friend.",
        spans: [
          { start: 0, end: 18, from: "typed" },
          { start: 18, end: 45, from: "carried:2026-11-09" },
        ],
        tags: [{ start: 11, end: 25, tag: "progress" }],
      }),
    );
    expect(parts).toEqual([
      {
        element: "progress",
        key: null,
        text: "Sleeps better.",
        spans: [
          { start: 0, end: 7, from: "typed" },
          { start: 7, end: 14, from: "carried:2026-11-09" },
        ],
        tags: [{ start: 0, end: 14, tag: "progress" }],
      },
      {
        element: "narrative",
        key: null,
        text: "Came late.  Left with a friend.",
        spans: [
          { start: 0, end: 11, from: "typed" },
          { start: 11, end: 31, from: "carried:2026-11-09" },
        ],
        tags: [],
      },
    ]);
  });

  it("leaves an element without tags, or of another kind, as it is", () => {
    const plain = anElement({ element: "narrative", text: "Came." });
    const plan = anElement({ element: "plan", text: "Come.", tags: [{ start: 0, end: 5, tag: "risk" }] });
    expect(splitByTags(plain)).toEqual([plain]);
    expect(splitByTags(plan)).toEqual([plan]);
  });

  it("loses no letter, and every tagged stretch stays whole", () => {
    fc.assert(
      fc.property(someTaggedNarrative, (source) => {
        const parts = splitByTags(source);
        expect(letters(parts.map(({ text }) => text).join(""))).toBe(letters(source.text));
        for (const { start, end } of source.tags) {
          const stretch = source.text.slice(start, end);
          expect(parts.some(({ text }) => text.includes(stretch))).toBe(true);
        }
      }),
    );
  });

  it("gives origins that cover each part, tags that fit, and each element once", () => {
    fc.assert(
      fc.property(someTaggedNarrative, (source) => {
        const parts = splitByTags(source);
        for (const { text, spans, tags } of parts) {
          expect(normaliseSpans(text.length, spans)).toEqual(spans);
          for (const { end } of tags) expect(end).toBeLessThanOrEqual(text.length);
        }
        const ids = parts.map(({ element }) => element);
        expect(ids).toEqual([...new Set(ids)]);
      }),
    );
  });
});
