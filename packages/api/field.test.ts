import { describe, expect, it } from "vitest";
import { line, optionalLine, paragraph } from "./field.ts";

const takes = (text: string) =>
  [line(200), optionalLine(200), paragraph(200)].map((kind) => kind.safeParse(text).success);
const all = [true, true, true];
const none = [false, false, false];

describe("a text that reads as another than it is", () => {
  it.each([
    ["an override of the direction", "Ann\u202e eidE"],
    ["a direction that is not closed and turns what stands behind it", "Ann\u2067"],
    ["one that is closed before it begins", "Ann\u2069 \u2067Bo"],
    ["letters that no screen shows", "Ann\u{e0041}\u{e0042}"],
    ["a note between the lines", "Ann\ufff9Bo\ufffa"],
  ])("is refused: %s", (_what, text) => expect(takes(text)).toEqual(none));

  it("is refused where one line is asked for and another follows", () => {
    for (const text of ["Ann\u2028Signed by Bo", "Ann\u2029Signed by Bo"])
      expect(takes(text)).toEqual([false, false, true]);
  });

  it.each([
    "מאיה כהן",
    "مريم \u2067حسن\u2069",
    "Zoë O’Hara-Ní Bhriain",
    "王小明",
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
  ])("is taken where a name is so written: %s", (text) => expect(takes(text)).toEqual(all));
});
