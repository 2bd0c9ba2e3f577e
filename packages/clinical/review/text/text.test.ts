import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNoteToReview } from "../note-to-review.ts";
import { readNote } from "../read-note.ts";
import { isDenied } from "./negation.ts";
import { overlapWith } from "./overlap.ts";
import { phrases } from "./phrases.ts";
import { findQuotes, splitSentences } from "./stretches.ts";
import { splitWords } from "./words.ts";

const read = (text: string) =>
  readNote(parseNoteToReview({ note: { kind: "progress", sections: [{ key: "body", text }] } }));
const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["Slept well. Ate little.", ["Slept well.", "Ate little."]],
    ["Seen by Dr. Example at 3.30 p.m. today. Agreed.", ["Seen by Dr. Example at 3.30 p.m. today.", "Agreed."]],
    ["J. Example called. J.D. said no.", ["J. Example called.", "J.D. said no."]],
    ["Took 2.5 mg.", ["Took 2.5 mg."]],
    ["One\n- two\n- three", ["One", "- two", "- three"]],
    ['She said "Stop." Then left.', ['She said "Stop."', "Then left."]],
    ["  ", []],
  ])("%j is %j", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it("hold every word once, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(read(text).words.map(({ start }) => start)).toEqual(splitWords(text).map(({ start }) => start));
      }),
    );
  });
});

describe("words", () => {
  it.each([
    ["The client’s drug-seeking", ["the", "client's", "drug", "seeking"]],
    ["PHQ-9 fell to 7, 14:30", ["phq", "9", "fell", "to", "7", "14:30"]],
    ["Ζωή, 王小明 и Ёлка", ["ζωή", "王小明", "и", "ёлка"]],
  ])("of %j are %j", (text, words) => {
    expect(splitWords(text).map(({ lower }) => lower)).toEqual(words);
  });

  it("know whether they are quoted", () => {
    const { words } = read('He said "no more" and left.');
    expect(words.filter(({ isQuoted }) => isQuoted).map(({ text }) => text)).toEqual(["no", "more"]);
    expect(findQuotes('An open " mark quotes nothing')).toEqual([]);
  });
});

describe("phrases", () => {
  const list = phrases([
    ["continue|continued to monitor", "watch"],
    ["process* his|her|their? feelings", "feelings"],
    ["doing _? well", "well"],
    ["sister", "sister"],
  ]);
  it.each([
    ["Will continue to monitor.", ["watch"]],
    ["Processed their feelings; processing feelings.", ["feelings", "feelings"]],
    ["Doing very well, doing well", ["well", "well"]],
    ["His sister’s house", ["sister"]],
    ["Continue. To monitor", []],
    ["", []],
  ])("in %j are %j", (text, found) => {
    expect(list.in(read(text)).map(({ value }) => value)).toEqual(found);
  });
});

describe("a denial", () => {
  it.each([
    ["No thoughts of suicide.", true],
    ["Client denies any plan or intent of suicide.", true],
    ["Did not sleep, but thought of suicide.", false],
    ["Spoke of suicide.", false],
  ])("in %j covers the last word: %j", (text, denied) => {
    const note = read(text);
    const word = note.words.find(({ lower }) => lower === "suicide");
    expect(word && isDenied(note, word)).toBe(denied);
  });
});

it("a passage that stands elsewhere too is shown as it is written there", () => {
  const note = readNote(
    parseNoteToReview({
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "New today. He rated the worry at 8 of ten before and 5 after." }],
      },
    }),
  );
  const earlier = "Went out once. She rated the worry at 9 of ten before and 6 after, as before.";
  const [passage] = overlapWith(note.words, ["Nothing.", earlier], { run: 5 }).passages;
  expect(passage?.of).toBe(1);
  expect(passage?.other()).toBe("She rated the worry at 9 of ten before and 6 after");
});
