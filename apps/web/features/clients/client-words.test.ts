import { describe, expect, it } from "vitest";
import { apartWords } from "./apart-words.ts";
import { flagsInWords } from "./flag-words.ts";

const flag = (kind: "part-2" | "do-not-contact" | "other", words = "", id: string = kind) => ({
  id,
  kind,
  words,
  since: "2026-01-05",
  setBy: "Ines Example",
});

describe("flags in a header", () => {
  it("are words, a minor's among them, in the order in which they must be known", () => {
    const flags = [flag("part-2"), flag("do-not-contact", "by post"), flag("other", "Interpreter: Polish")];
    expect(flagsInWords({ flags, minor: true }).map(({ words }) => words)).toEqual([
      "Minor",
      "Part 2: substance-use programme",
      "Do not contact: by post",
      "Interpreter: Polish",
    ]);
  });
  it("say nothing of whoever is of age, or whose birth date is not known", () => {
    for (const minor of [false, null]) expect(flagsInWords({ flags: [], minor })).toEqual([]);
  });
  it("stand once where two records that are one both carry the same", () => {
    const flags = [flag("part-2", "", "one"), flag("part-2", "", "two")];
    expect(flagsInWords({ flags, minor: null })).toHaveLength(1);
  });
});

describe("two of one name", () => {
  const client = { birthDate: "1990-05-03", recordNumber: "00012", namesake: true };
  it("are told apart by birth date and record number, or by the number alone", () => {
    expect(apartWords(client)).toBe("born 3 May 1990 · 00012");
    expect(apartWords({ ...client, birthDate: null })).toBe("00012");
  });
  it("somebody whose name is enough is not marked", () => {
    expect(apartWords({ ...client, namesake: false })).toBe("");
  });
});
