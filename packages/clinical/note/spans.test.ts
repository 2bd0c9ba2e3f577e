import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someSpans } from "../testing/arbitraries.ts";
import { memberTags } from "./note-body.ts";
import { normaliseSpans, spansFromDelta } from "./spans.ts";

const typed = "typed";
const carried = "carried:2026-11-15";

describe("normalising provenance spans", () => {
  it("merges neighbours of one origin and drops empty spans, in order", () => {
    expect(
      normaliseSpans(9, [
        { start: 6, end: 9, from: carried },
        { start: 0, end: 3, from: typed },
        { start: 3, end: 3, from: carried },
        { start: 3, end: 6, from: typed },
      ]),
    ).toEqual([
      { start: 0, end: 6, from: typed },
      { start: 6, end: 9, from: carried },
    ]);
  });

  it("an empty text has no spans", () => {
    expect(normaliseSpans(0, [])).toEqual([]);
  });

  it.each([
    ["a gap at the start", [{ start: 1, end: 4, from: typed }], /gap: expected one to start at 0, found 1/],
    [
      "a gap in the middle",
      [
        { start: 0, end: 1, from: typed },
        { start: 2, end: 4, from: typed },
      ],
      /gap/,
    ],
    [
      "an overlap",
      [
        { start: 0, end: 3, from: typed },
        { start: 2, end: 4, from: carried },
      ],
      /overlap/,
    ],
    ["an end before the text's", [{ start: 0, end: 3, from: typed }], /end at 3: expected the end of the text at 4/],
    ["an end after the text's", [{ start: 0, end: 5, from: typed }], /end at 5/],
    ["no span at all", [], /end at 0/],
    ["a span that runs backwards", [{ start: 0, end: -1, from: typed }], /ends before it starts/],
    ["a number that is none", [{ start: 0, end: Number.NaN, from: typed }], /ends before it starts/],
  ])("refuses %s", (_what, spans, message) => {
    expect(() => normaliseSpans(4, spans)).toThrow(message);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(
        fc.nat(40).chain((length) => fc.tuple(fc.constant(length), someSpans(length))),
        ([length, spans]) => {
          expect(normaliseSpans(length, spans)).toEqual(spans);
        },
      ),
    );
  });
});

describe("reading a live text once", () => {
  it("takes text without a stated origin as typed and keeps every other origin", () => {
    expect(
      spansFromDelta([
        { insert: "Slept " },
        { insert: "well. ", attributes: {} },
        { insert: "As last week.", attributes: { from: carried } },
        { insert: "!", attributes: { from: null } },
      ]),
    ).toEqual({
      text: "Slept well. As last week.!",
      spans: [
        { start: 0, end: 12, from: typed },
        { start: 12, end: 25, from: carried },
        { start: 25, end: 26, from: typed },
      ],
      tags: [],
    });
  });

  it("keeps a tag that runs over two origins as one", () => {
    const { tags } = spansFromDelta([
      { insert: "Spoke ", attributes: { tag: "participation" } },
      { insert: "twice.", attributes: { tag: "participation", from: carried } },
      { insert: " " },
      { insert: "Breathes.", attributes: { tag: "homework" } },
    ]);
    expect(tags).toEqual([
      { start: 0, end: 12, tag: "participation" },
      { start: 13, end: 22, tag: "homework" },
    ]);
  });

  it("an empty insertion leaves no tag", () => {
    expect(spansFromDelta([{ insert: "", attributes: { tag: "risk" } }]).tags).toEqual([]);
  });

  it("reads an empty text", () => {
    expect(spansFromDelta([])).toEqual({ text: "", spans: [], tags: [] });
  });

  it("loses no letter and covers every letter once", () => {
    const someDelta = fc.array(
      fc.record(
        {
          insert: fc.string({ unit: "grapheme", maxLength: 10 }),
          attributes: fc.record(
            { from: fc.constantFrom(typed, carried, null), tag: fc.constantFrom(...memberTags, null) },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: ["insert"] },
      ),
    );
    fc.assert(
      fc.property(someDelta, (delta) => {
        const { text, spans, tags } = spansFromDelta(delta);
        expect(text).toBe(delta.map(({ insert }) => insert).join(""));
        expect(normaliseSpans(text.length, spans)).toEqual(spans);
        const tagged = delta.filter(({ attributes }) => attributes?.tag).map(({ insert }) => insert);
        expect(tags.map(({ start, end }) => text.slice(start, end)).join("")).toBe(tagged.join(""));
      }),
    );
  });

  it.each([
    ["an unknown tag", { tag: "gossip" }, /expected "tag" to be one of participation/],
    ["a tag that is not text", { tag: 3 }, /expected "tag" to be one of/],
    ["an origin that is not text", { from: 3 }, /expected "from" to be text/],
    ["an unknown origin", { from: "pasted" }, /expected "typed"/],
  ])("refuses %s", (_what, attributes, message) => {
    expect(() => spansFromDelta([{ insert: "x", attributes }])).toThrow(message);
  });
});
