import { expect, it } from "vitest";
import { aStorage } from "../../testing/a-storage.ts";
import { forgetAllWords, keepWords, readWords } from "./kept-words.ts";

it("words come back where they were typed, and nowhere else", () => {
  const tab = aStorage();
  keepWords(tab, "amend one", { text: "It was a Tuesday." });
  expect(readWords(tab, "amend one")).toEqual({ text: "It was a Tuesday." });
  expect(readWords(tab, "amend two")).toEqual({});
});

it("a sign-out forgets all of them, and nothing that is not theirs", () => {
  const tab = aStorage({ other: "stays" });
  for (const place of ["amend one", "homework two"]) keepWords(tab, place, { text: "x" });
  forgetAllWords(tab);
  expect([tab.length, tab.getItem("other")]).toEqual([1, "stays"]);
});

it("what is no words is none", () => {
  for (const text of ["", "{", "null", "[]", '"x"', '{"text":1}'])
    expect(readWords(aStorage({ "words here": text }), "here")).toEqual({});
});
