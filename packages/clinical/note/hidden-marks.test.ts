import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepsDirection, showsItsLetters, withoutHiddenMarks, withoutOverrides } from "./hidden-marks.ts";

const isFit = (text: string) => keepsDirection(text) && showsItsLetters(text);

describe("marks that hide or turn a text", () => {
  it.each([
    ["a direction override", "took \u202e5 mg\u202c daily", "took 5 mg daily"],
    ["an embedding", "\u202bשלום\u202c", "שלום"],
    ["an isolate that is not closed", "slept \u2067well", "slept well"],
    ["an isolate closed in another line", "a \u2066b\nc\u2069 d", "a b\nc d"],
    ["an end of no isolate", "a\u2069 \u2068b\u2069", "a \u2068b\u2069"],
    ["letters made of tags", "calm\u{e0068}\u{e0069}", "calm"],
    ["annotations", "\ufff9word\ufffaother\ufffb", "wordother"],
  ])("%s is found, and taken out", (_what, text, clean) => {
    expect(isFit(text)).toBe(false);
    expect(withoutHiddenMarks(text)).toBe(clean);
  });

  it.each([
    "قال: \u2067أنا بخير\u2069 today",
    "שלום\u200f (abc\u200e) 12",
    "\u061cنص",
    "می\u200cخواهم",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 👩‍👩‍👧",
    "\u2066a \u2067ب\u2069 c\u2069\nnext 🙂",
  ])("%j stays whole", (text) => {
    expect(isFit(text)).toBe(true);
    expect(withoutHiddenMarks(text)).toBe(text);
  });

  it("of what is typed, an isolate stays: its end is typed later", () => {
    expect(withoutOverrides("\u2067a\u202e")).toBe("\u2067a");
  });

  it("leave a text that is fit, and takes nothing else, whatever it was", () => {
    const unit = fc.constantFrom(
      "a",
      "ب",
      "🙂",
      "\n",
      "\u202d",
      "\u2066",
      "\u2068",
      "\u2069",
      "\u{e0041}",
      "\u{1f3f4}",
      "\u200f",
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const clean = withoutHiddenMarks(units.join(""));
        expect(isFit(clean)).toBe(true);
        const letters = (text: string) => text.replaceAll(/[\u202d\u2066-\u2069\u{e0041}]/gu, "");
        expect(letters(clean)).toBe(letters(units.join("")));
      }),
    );
  });
});
