import fc from "fast-check";
import { expect, it } from "vitest";
import { matcherOf } from "./word-beginnings.ts";

it.each([
  ["mül", ["Anna Müller"], true],
  ["MUL ann", ["Anna Müller"], true],
  ["uller", ["Anna Müller"], false],
  ["jean luc", ["Jean-Luc Moreau"], true],
  ["o'br", ["Sean O'Brien"], true],
  ["strasse", ["Straße"], true],
  ["Γιώργ", ["ΓΙΏΡΓΟΣ"], true],
  ["王", ["王小明"], true],
  ["小明", ["王小明"], true],
  ["小红", ["王小明"], false],
  ["民수", ["김민수"], false],
  ["민수", ["김민수"], true],
  ["はなこ", ["やまだはなこ"], true],
  ["anna x", ["Anna Müller"], false],
  ["", ["Anybody"], true],
  ["...", ["Anybody"], true],
])("“%s” in %j: %s", (query, texts, found) => {
  expect(matcherOf(query)(texts)).toBe(found);
});

it("the whole of a text always finds it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(matcherOf(text)([text])).toBe(true);
    }),
  );
});
