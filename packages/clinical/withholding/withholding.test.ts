import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isLicensed, withholdingGroundOf, withholdingGrounds } from "./index.ts";

describe("the grounds for keeping something from the client", () => {
  it("are one file each, under their own names, and every file is listed", () => {
    const files = readdirSync(new URL("grounds/", import.meta.url)).filter((name) => name !== "index.ts");
    expect(withholdingGrounds.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
    expect(withholdingGroundOf("danger-to-life")?.id).toBe("danger-to-life");
    expect(withholdingGroundOf("upsetting")).toBeUndefined();
  });

  it.each(withholdingGrounds)("$id says when it applies, what the client hears, and where it is written", (ground) => {
    expect(ground.source.cite).toMatch(/\d+ CFR/);
    expect(ground.source.fact.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(ground.when.length).toBeGreaterThan(40);
    expect(ground.toClient).toMatch(/\.$/);
  });
});

describe("a licensed professional", () => {
  const letters = (text: string) => isLicensed({ letters: text, licences: [] });
  it("is known by a licence that holds, or by the letters where none was entered", () => {
    expect([letters("LCSW"), letters("RN, BSN"), letters(""), letters("MA, Counselling Intern")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const ended = { title: "LCSW", isValid: false };
    expect(isLicensed({ letters: "LCSW", licences: [ended, { title: "First aid", isValid: true }] })).toBe(false);
    expect(isLicensed({ letters: "", licences: [{ title: "LCSW", isValid: true }] })).toBe(true);
    expect(isLicensed({ letters: "RN", licences: [{ title: "RN", isValid: false }] })).toBe(false);
  });
});
