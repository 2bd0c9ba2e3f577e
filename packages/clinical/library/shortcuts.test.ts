import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNoteToReview } from "../review/note-to-review.ts";
import { review } from "../review/review.ts";
import { type ChartValueName, chartValues, putValuesIn } from "./chart-values.ts";
import { checkShortcutWords, shortcutLimits } from "./check-shortcut.ts";
import { findOpenPlaces, longestPlace, nextOpenPlace } from "./open-places.ts";

const blocks = (text: string) =>
  review(parseNoteToReview({ note: { kind: "progress", sections: [{ key: "body", text }] } })).filter(
    ({ rule }) => rule === "unfilled-pick",
  );

describe("places left open", () => {
  it.each([
    ["Mood was {calm|anxious| low }.", [["calm", "anxious", "low"]]],
    ["Mood was {{calm|anxious}}.", [["calm", "anxious"]]],
    ["Worked on {which target}.", [[]]],
    ["Next session ***, then ___.", [[], []]],
    ["{calm|anxious} and {{what else}}", [["calm", "anxious"], []]],
  ])("in %j", (text, options) => {
    expect(findOpenPlaces(text).map((place) => place.options)).toEqual(options);
  });

  it.each(["Mood was calm.", "A set { of } three\nlines {", "f*** it", "{}", `{${"x".repeat(longestPlace + 1)}}`])(
    "none in %j that a key would go to",
    (text) => expect(findOpenPlaces(text).filter(({ hint }) => hint !== "of")).toEqual([]),
  );

  it("are reached one after the other, and from the last one the first again", () => {
    const text = "{one} and {two|three}";
    expect(nextOpenPlace(text, 0)?.hint).toBe("one");
    expect(nextOpenPlace(text, 1)?.options).toEqual(["two", "three"]);
    expect(nextOpenPlace(text, 20)?.hint).toBe("one");
    expect(nextOpenPlace("Nothing open.", 0)).toBeNull();
  });

  it("keep a note from being signed, whichever they are: the key and the reviewer know the same places", () => {
    const hint = fc.string({ maxLength: longestPlace }).filter((text) => !/[{}\n\r]/u.test(text) && text.trim() !== "");
    fc.assert(
      fc.property(hint, fc.constantFrom(1, 2), (words, braces) => {
        const text = `Client was ${"{".repeat(braces)}${words}${"}".repeat(braces)} today.`;
        expect(findOpenPlaces(text).length).toBeGreaterThan(0);
        expect(blocks(text).length).toBeGreaterThan(0);
      }),
    );
    expect(blocks("Client was calm today.")).toEqual([]);
  });
});

describe("values of the chart", () => {
  it("are put in where they are known, and stay open where they are not", () => {
    const text = "{client} was seen for {{Minutes}} minutes: {calm|anxious}. Goal: {objective}.";
    expect(putValuesIn(text, { client: "Noor Invented", minutes: "50" })).toBe(
      "Noor Invented was seen for 50 minutes: {calm|anxious}. Goal: {objective}.",
    );
    expect(putValuesIn("{client}", { client: "  " })).toBe("{client}");
  });

  it("open no place themselves, whatever stands in the chart", () => {
    const names = Object.keys(chartValues).filter((name): name is ChartValueName => name in chartValues);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ minLength: 1 }), (name, value) => {
        const before = `Before {${name}} behind {calm|low}.`;
        const after = putValuesIn(before, { [name]: value });
        const braced = (text: string) => [...text.matchAll(/[{}]/gu)].length;
        expect(braced(after)).toBe(value.trim() === "" ? 4 : 2);
      }),
    );
  });
});

describe("words of a snippet or a template", () => {
  it.each(["Consent was reviewed.", "{calm|low} on {date}", "Worked on ***", "{{one}} {two|three}"])(
    "may be %j",
    (words) => expect(checkShortcutWords(words)).toEqual([]),
  );
  it.each([
    ["Mood was {calm|anxious.", /every \{ to have its \}/],
    ["Mood was calm}.", /every \{ to have its \}/],
    ["Mood was {calm\n|low}", /on the same line/],
    ["Mood was {calm|}.", /at least two choices/],
    ["x".repeat(shortcutLimits.words + 1), /at most 5000 characters/],
    ["{a|b}".repeat(shortcutLimits.places + 1), /at most 100 open places/],
  ])("may not be %j", (words, expected) => {
    expect(checkShortcutWords(words).join("; ")).toMatch(expected);
    expect(checkShortcutWords(words).join("; ")).not.toContain("Mood");
  });
});
