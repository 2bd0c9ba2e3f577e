import { describe, expect, it } from "vitest";
import { authorLicences } from "./author-licences.ts";
import { authorshipOf } from "./authorship.ts";

const byLetters = (letters: string) => authorshipOf({ letters, licences: [] }).regimes;

describe("who may author private notes", () => {
  it.each([
    ["PhD, Licensed Psychologist", ["hipaa", "part2"]],
    ["LCSW, Clinical Supervisor", ["hipaa", "part2"]],
    ["L.C.S.W.", ["hipaa", "part2"]],
    ["LCSW-R", ["hipaa", "part2"]],
    ["PMHNP-BC", ["hipaa", "part2"]],
    ["MA, LADC", ["part2"]],
    ["MA, Counselling Intern", []],
    ["LPC Intern", []],
    ["RN, BSN", []],
    ["PhD", []],
    ["CPB", []],
    ["", []],
  ])("%j under %j", (letters, regimes) => {
    expect(byLetters(letters)).toEqual(regimes);
  });

  it("a licence that has ended is not made up for by letters that stayed", () => {
    const ended = { title: "LCSW", isValid: false };
    expect(authorshipOf({ letters: "LCSW", licences: [ended] })).toEqual({ regimes: [], credential: null });
    expect(authorshipOf({ letters: "LCSW", licences: [ended, { title: "LMFT", isValid: true }] })).toEqual({
      regimes: ["hipaa", "part2"],
      credential: "LMFT",
    });
  });

  it("a certificate of another kind takes nothing away", () => {
    const firstAid = { title: "First aid", isValid: false };
    expect(authorshipOf({ letters: "LCSW", licences: [firstAid] }).credential).toBe("LCSW");
  });

  it("every licence on the list is recognised by each of its names, and no name stands for two professions", () => {
    const names = authorLicences.flatMap(({ letters, titles, regimes }) =>
      [...letters, ...titles].map((name) => ({ name, regimes })),
    );
    for (const { name, regimes } of names) expect([name, byLetters(name)]).toEqual([name, regimes]);
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
  });
});
