import { describe, expect, it } from "vitest";
import { cellWords, joinPages, streakWords } from "./attendance-words.ts";

const session = (id: string) => ({ id, title: "", start: "2026-11-16T18:00:00Z", stop: "2026-11-16T19:30:00Z" });
const there = { status: "present", minutes: 90 } as const;
const away = { status: "absent", minutes: 0 } as const;
const figures = { marked: 0, present: 0, absent: 0, minutes: 0, streak: { kind: null, length: 0 } };

describe("a page of attendance", () => {
  it("says minutes, and what was out of the ordinary", () => {
    expect(cellWords(there)).toBe("90 min");
    expect(cellWords({ status: "late", minutes: 70 })).toBe("70 min, late");
    expect(cellWords(away)).toBe("absent");
    expect(cellWords(null)).toBe("·");
    expect(streakWords({ kind: "absent", length: 2 })).toBe("2 absent");
    expect(streakWords({ kind: null, length: 0 })).toBe("");
  });

  it("joined with earlier ones, counts over all of them, also for whoever stands on one page alone", () => {
    const counted = (id: string) => ({ ...session(id), present: 1, absent: 0 });
    const joined = joinPages([
      {
        sessions: [counted("c"), counted("b")],
        members: [{ clientId: "ada", name: "Ada", cells: [there, there], ...figures }],
        next: "b",
      },
      {
        sessions: [counted("a")],
        members: [
          { clientId: "ada", name: "Ada", cells: [away], ...figures },
          { clientId: "fred", name: null, cells: [there], ...figures },
        ],
        next: null,
      },
    ]);
    expect(joined.sessions.map(({ id }) => id)).toEqual(["c", "b", "a"]);
    expect(joined.members).toMatchObject([
      { clientId: "ada", marked: 3, present: 2, minutes: 180, streak: { kind: "present", length: 2 } },
      { clientId: "fred", marked: 1, cells: [null, null, there] },
    ]);
  });
});
