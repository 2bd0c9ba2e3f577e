import { describe, expect, it } from "vitest";
import { dueAt, timeLeft } from "./due.ts";

describe("when a note is due", () => {
  it("is a day after the session unless the practice says otherwise", () => {
    expect(dueAt("2026-11-16T15:00:00Z")).toBe("2026-11-17T15:00:00Z");
    expect(dueAt("2026-11-16T15:00:00Z", 72)).toBe("2026-11-19T15:00:00Z");
    expect(dueAt("2026-12-31T23:30:00.250Z", 1)).toBe("2027-01-01T00:30:00.250Z");
  });

  it.each([
    ["2026-11-17T13:30:30Z", { late: false, minutes: 89 }],
    ["2026-11-17T15:00:00Z", { late: false, minutes: 0 }],
    ["2026-11-17T15:00:01Z", { late: true, minutes: 0 }],
    ["2026-11-17T17:00:00Z", { late: true, minutes: 120 }],
  ])("at %s is %j away", (now, left) => {
    expect(timeLeft("2026-11-17T15:00:00Z", now)).toEqual(left);
  });
});
