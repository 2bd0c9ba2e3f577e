import { expect, it } from "vitest";
import { utf8 } from "../sha256.ts";
import { anExportedNote } from "./an-exported-note.ts";
import { renderExportedNote } from "./exported-note.ts";
import { verifyExportedNote } from "./verify-exported-note.ts";

const text = renderExportedNote(await anExportedNote({ additions: [{ text: "Later." }] }));

/** Where in the file a byte stands: inside what the file itself calls not proven, or between the fields. */
function isOutside(at: number): boolean {
  const start = utf8(text.slice(0, text.indexOf('"notProven"'))).length;
  return at >= start || /[ \n]/.test(String.fromCharCode(utf8(text)[at] ?? 0));
}

async function okAfter(at: number, flip: number): Promise<boolean> {
  const changed = utf8(text);
  changed[at] = (changed[at] ?? 0) ^ flip;
  return (await verifyExportedNote(changed)).ok;
}

// Two changes of each byte: the smallest, and the one that turns a letter's case, a digest's spelling, a space into a zero.
it.each([0x01, 0x20])(
  "whichever byte of an exported note is changed by %i is noticed",
  async (flip) => {
    const passed: number[] = [];
    for (let at = 0; at < utf8(text).length; at++) if (await okAfter(at, flip)) passed.push(at);
    expect(passed.filter((at) => !isOutside(at))).toEqual([]);
    // The control: some bytes may be changed, and they are what the verdict calls not proven.
    expect(passed.length).toBeGreaterThan(0);
    expect(passed.length).toBeLessThan(40);
  },
  60_000,
);

it("what may be changed unnoticed is told to whoever reads the verdict, with its value", async () => {
  const changed = text
    .replace("2026-02-01T10:00:00.000Z", "1999-02-01T10:00:00.000Z")
    .replace('"late": false', '"late": true');
  const { ok, notProven } = await verifyExportedNote(utf8(changed));
  expect(ok).toBe(true);
  expect(notProven).toContain("When this file was made: it says 1999-02-01T10:00:00.000Z.");
  expect(notProven).toContain("Whether the note was late: it says yes.");
});
