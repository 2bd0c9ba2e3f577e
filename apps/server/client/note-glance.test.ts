import { canonicalJson } from "@goldthread/ledger";
import fc from "fast-check";
import { expect, it } from "vitest";
import { authorOf, excerptOf } from "./note-glance.ts";

const piece = (text: string) => JSON.stringify(text).slice(1);

it("shows a short text whole, in one line", () => {
  expect(excerptOf(piece('Slept well.\n\nCame "early" \\ today.'))).toBe('Slept well. Came "early" \\ today.');
});

it("cuts a long text between words and says so", () => {
  const excerpt = excerptOf(piece("word ".repeat(200)));
  expect(excerpt).toMatch(/^(word )*word…$/);
  expect(excerpt.length).toBeLessThanOrEqual(161);
});

it("never breaks on a text that was cut off in the middle of an escape", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.nat(400), (text, cut) => {
      const excerpt = excerptOf(piece(text).slice(0, cut));
      expect(excerpt.length).toBeLessThanOrEqual(161);
      const words = text.replaceAll(/\s+/g, " ").trim();
      expect(
        words.isWellFormed() ? words.startsWith(excerpt.replace(/…$/, "").replace(/[\uD800-\uDBFF]$/, "")) : true,
      ).toBe(true);
    }),
  );
});

it("reads the author as signed", () => {
  const author = { id: "00000000-0000-4000-8000-000000000000", name: 'Ana "Otter" \\ Example', credential: "LCSW" };
  expect(authorOf(canonicalJson(author))).toEqual({ name: author.name, credential: author.credential });
});

it("names nobody where no author stands", () => {
  expect(authorOf(null)).toEqual({ name: "", credential: "" });
});
