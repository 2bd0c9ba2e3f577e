import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { export837p } from "./export-837p.ts";
import { csvCell, exportCsv } from "./export-csv.ts";
import type { HandedOverLine } from "./handed-over-line.ts";

function aLine(given: Partial<HandedOverLine> = {}): HandedOverLine {
  return {
    id: "session-1/client-1",
    day: "2026-11-16",
    start: "14:00",
    stop: "15:20",
    minutes: 80,
    client: { name: "Noor Invented", recordNumber: "R-0001", birthDate: "1990-05-17" },
    coverage: { kind: "payer", payer: "Plan Imaginary", memberNumber: "M-77" },
    clinician: { name: "Mira Fictional", credential: "LCSW" },
    diagnoses: ["F33.1", "F41.1"],
    charge: {
      code: "90839",
      addOns: [{ code: "90840", units: 1 }],
      units: 1,
      placeOfService: "10",
      modifiers: ["95"],
    },
    ...given,
  };
}

describe("as CSV", () => {
  it("is one row a contact under a header, and holds no word of a note", () => {
    const [header, row, rest] = exportCsv([aLine()]).split("\r\n");
    expect(header).toBe(
      "Contact,Date,Start,Stop,Minutes,Client,Record number,Birth date,Payer,Member number,Clinician,Credential,Code,Units,Add-ons,Modifiers,Place of service,Diagnoses",
    );
    expect(row).toContain(
      "Noor Invented,R-0001,1990-05-17,Plan Imaginary,M-77,Mira Fictional,LCSW,90839,1,90840 x 1,95,10",
    );
    expect(rest).toBe("");
  });

  it.each([
    ["=1+1", `"'=1+1"`],
    ['@SUM(A1)"', `"'@SUM(A1)"""`],
    ["+49 30", `"'+49 30"`],
    ["-", `"'-"`],
    ["\tx", `"'\tx"`],
    ["O'Neil, Ana", '"O\'Neil, Ana"'],
    ["plain", "plain"],
  ])("a name %j is %s", (name, cell) => {
    expect(csvCell(name)).toBe(cell);
  });

  it("no cell is ever a formula, and every cell comes back as it went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        const cell = csvCell(text);
        const plain = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(plain).not.toMatch(/^[=+\-@\t\r]/);
        expect(plain === text || plain === `'${text}`).toBe(true);
      }),
    );
  });
});

it("as 837P-shaped JSON has one claim a contact, with its lines, codes and diagnoses by X12's names", () => {
  expect(export837p([aLine()], { practice: "Lindenhof" })).toMatchObject({
    transaction: "837P",
    claims: [
      {
        CLM: { patientControlNumber: "session-1/client-1", placeOfService: "10" },
        HI: [
          { qualifier: "ABK", code: "F331" },
          { qualifier: "ABF", code: "F411" },
        ],
        subscriber: { DMG: { birthDate: "19900517" } },
        serviceLines: [
          { LX: 1, SV1: { procedure: { code: "90839", modifiers: ["95"] }, units: 1 } },
          { LX: 2, SV1: { procedure: { code: "90840" }, units: 1 } },
        ],
      },
    ],
  });
});
