import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, isCleanText, withoutControls } from "./clean-text.ts";
import { isBlank } from "./is-blank.ts";

describe("text fit for the record", () => {
  it.each(["", "Two\nlines\tand a tab.", "Ünïcode 你好 مرحبا 👩‍👩‍👧", "\u200b"])("takes %j as it is", (text) => {
    expect(isCleanText(text)).toBe(true);
    expect(cleanText(text)).toBe(text);
  });

  it.each([
    ["a\r\nb\rc", "a\nb\nc"],
    ["a\u0000b\u0007\u001b[31m\u007f\u009b", "ab[31m"],
    ["broken \ud800 pair", "broken \ufffd pair"],
    ["page\fline\vnext\u0085", "page\nline\nnext\n"],
  ])("refuses %j and cleans it to %j", (text, clean) => {
    expect(isCleanText(text)).toBe(false);
    expect(cleanText(text)).toBe(clean);
  });

  it("is pasted without what turns or hides words, and right-to-left words stay whole", () => {
    expect(cleanText("dose \u202e05\u202c mg\u{e0041}\r\n\u2067שלום\u2069 \u2066x")).toBe(
      "dose 05 mg\n\u2067שלום\u2069 x",
    );
  });

  it("is typed without control characters, and half of a letter that comes in two keys stays", () => {
    expect(withoutControls("a\u0001\u0007b\r\nc\ud83d")).toBe("ab\nc\ud83d");
  });

  it("is fit after cleaning, whatever it was", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        expect(isCleanText(cleanText(String.fromCharCode(...units)))).toBe(true);
      }),
    );
  });
});

describe("blank text", () => {
  it.each(["", " \n\t", "\u00a0\u3000", "\u200b\u200d\ufeff", "\u3164\u2800"])("%j says nothing", (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each([".", "\n a", "🙂", "٣", "-"])("%j says something", (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
