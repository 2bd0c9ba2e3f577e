import { describe, expect, it } from "vitest";
import { countRows, nextRow, rowState } from "./row-state.ts";

const draft = { id: "d", part: "member", clientId: "c", noteId: null, sharedPartId: null } as const;
const attendance = { arrivedAt: null, leftAt: null, minutes: 60, walkIn: false, version: 1 } as const;

describe("a member's row", () => {
  it.each([
    ["signed", "signed", "present", true],
    ["ready", "open", "present", true],
    ["ready", "open", "present-silent", true],
    ["empty", "open", "late", false],
    ["absent", "open", "absent", false],
    ["absent-with-words", "open", "absent", true],
  ] as const)("is %s", (state, part, status, words) => {
    const row = { draft: { ...draft, state: part }, attendance: { ...attendance, status }, retracted: false };
    expect(rowState(row, words)).toBe(state);
  });
  it("says that a signed note was taken back, whatever was marked since", () => {
    for (const status of ["absent", "present"] as const) {
      const row = { draft: { ...draft, state: "signed" as const }, attendance: { ...attendance, status } };
      expect(rowState({ ...row, retracted: true }, false)).toBe("retracted");
    }
  });
});

describe("the counts at the foot", () => {
  it("count who was there, who was not, and whose words are written", () => {
    const there = (["signed", "ready", "empty"] as const).map((state) => ({ state, isAbsent: false }));
    const away = (["absent", "absent-with-words", "retracted"] as const).map((state) => ({ state, isAbsent: true }));
    expect(countRows([...there, ...away])).toEqual({
      present: 3,
      absent: 3,
      written: 2,
      signed: 1,
    });
  });
});

describe("moving between members", () => {
  const rows = [
    { clientId: "ana", state: "absent" },
    { clientId: "ben", state: "ready" },
    { clientId: "cleo", state: "signed" },
    { clientId: "dov", state: "empty" },
  ] as const;

  it("goes from the shared part to the first who was there", () => expect(nextRow(rows, null, 1)).toBe("ben"));
  it("passes over the absent and the signed", () => {
    expect(nextRow(rows, "ben", 1)).toBe("dov");
    expect(nextRow(rows, "dov", -1)).toBe("ben");
  });
  it("stops at either end", () => expect([nextRow(rows, "dov", 1), nextRow(rows, "ben", -1)]).toEqual([null, null]));
});
