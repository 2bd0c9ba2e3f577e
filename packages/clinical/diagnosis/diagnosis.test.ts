import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDiagnosisCode, writeCode } from "./check-diagnosis-code.ts";
import { diagnosisCodes } from "./code-list.ts";
import { findDiagnosisCodes } from "./find-diagnosis-codes.ts";

describe("the bundled list", () => {
  it("has each code once, each with words, each of a code's shape", () => {
    expect(new Set(diagnosisCodes.map(({ code }) => code)).size).toBe(diagnosisCodes.length);
    const odd = diagnosisCodes.filter(
      ({ code, words }) =>
        !/^[A-Z]\d[\dA-Z](\.[\dA-Z]{1,4})?$/.test(code) || words === "" || /, $|undefined/.test(words),
    );
    expect(odd).toEqual([]);
  });

  it("has no category beside its own subdivisions: what is listed can be given as it stands", () => {
    const codes = diagnosisCodes.map(({ code }) => code);
    expect(codes.filter((code) => codes.some((other) => other !== code && other.startsWith(code)))).toEqual([]);
  });

  it("covers every category of chapter F that has codes", () => {
    const categories = new Set(diagnosisCodes.map(({ code }) => code.slice(0, 3)).filter((one) => one.startsWith("F")));
    // Numbers that the classification leaves out.
    const none = "F00 F08 F26 F27 F35 F36 F37 F38 F46 F47 F49 F56 F57 F58 F61 F62 F67 F74 F75 F76 F77 F83 F85 F86 F87";
    const left = [...none.split(" "), "F92", "F96", "F97"];
    const all = Array.from({ length: 100 }, (_none, at) => `F${String(at).padStart(2, "0")}`);
    expect(all.filter((one) => !categories.has(one))).toEqual(left);
  });
});

describe("a code as given", () => {
  it.each([
    ["F41.1", "listed"],
    ["f411", "listed"],
    [" f 41.1 ", "listed"],
    ["F32.A", "listed"],
    ["F10.20", "listed"],
    ["F41", "unfinished"],
    ["F43.8", "unfinished"],
    ["F10.2", "unfinished"],
    ["F41.7", "none-such"],
    ["F41.11", "none-such"],
    ["F92.0", "none-such"],
    ["F38.1", "none-such"],
    ["E11.9", "not-listed"],
    ["Z63.9", "listed"],
    ["Z98.890", "not-listed"],
    ["anxiety", "not-a-code"],
    ["41.1", "not-a-code"],
    ["F41.12345", "not-a-code"],
    ["", "not-a-code"],
  ])("%j is %s", (text, kind) => {
    expect(checkDiagnosisCode(text).kind).toBe(kind);
  });

  it("is written in one way however it was typed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...diagnosisCodes), fc.boolean(), fc.boolean(), ({ code }, lower, bare) => {
        const typed = bare ? code.replace(".", "") : code;
        expect(checkDiagnosisCode(lower ? typed.toLowerCase() : typed)).toMatchObject({ kind: "listed", code });
        expect(writeCode(writeCode(typed))).toBe(code);
      }),
    );
  });
});

describe("finding a code", () => {
  const codes = (text: string) => findDiagnosisCodes(text).map(({ code }) => code);
  it("by its beginning, with or without the point, and by the beginnings of words in any order", () => {
    expect(codes("f43.1")).toEqual(["F43.10", "F43.11", "F43.12"]);
    expect(codes("f431")).toEqual(codes("f43.1"));
    expect(codes("anx gen")).toContain("F41.1");
    expect(codes("generalized anxiety")[0]).toBe("F41.1");
    expect(codes("behavior disorder")).toContain("F07.9");
    expect(codes("zzz")).toEqual([]);
    expect(codes("")).toEqual([]);
  });
});
