import { expect, it } from "vitest";
import { forgetAllWords, keepWords, readWords } from "./kept-words.ts";

function aTab(kept: Readonly<Record<string, string>> = {}): Storage {
  const all = new Map(Object.entries(kept));
  return {
    getItem: (name) => all.get(name) ?? null,
    setItem: (name, value) => void all.set(name, value),
    removeItem: (name) => void all.delete(name),
    clear: () => all.clear(),
    key: (at) => [...all.keys()][at] ?? null,
    get length() {
      return all.size;
    },
  };
}

it("words come back where they were typed, and nowhere else", () => {
  const tab = aTab();
  keepWords(tab, "amend one", { text: "It was a Tuesday." });
  expect(readWords(tab, "amend one")).toEqual({ text: "It was a Tuesday." });
  expect(readWords(tab, "amend two")).toEqual({});
});

it("a sign-out forgets all of them, and nothing that is not theirs", () => {
  const tab = aTab({ other: "stays" });
  for (const place of ["amend one", "homework two"]) keepWords(tab, place, { text: "x" });
  forgetAllWords(tab);
  expect([tab.length, tab.getItem("other")]).toEqual([1, "stays"]);
});

it("what is no words is none", () => {
  for (const text of ["", "{", "null", "[]", '"x"', '{"text":1}'])
    expect(readWords(aTab({ "words here": text }), "here")).toEqual({});
});
