import { describe, expect, it } from "vitest";
import { parseInstant, readInstant } from "./instant.ts";
import { memberMinutes, minutesBetween } from "./minutes.ts";

describe("the minutes of a session", () => {
  it.each([
    ["2026-11-16T14:00:00Z", "2026-11-16T15:00:00Z", 60],
    ["2026-11-16T14:00:00Z", "2026-11-16T14:52:59.999Z", 52],
    ["2026-11-16T23:30:00Z", "2026-11-17T00:15:00Z", 45],
    ["2026-11-16T14:00Z", "2026-11-16T14:00:30Z", 0],
  ])("from %s to %s are %i, a started minute not counted", (start, stop, minutes) => {
    expect(minutesBetween(start, stop)).toBe(minutes);
  });

  it("cannot be counted backwards", () => {
    expect(() => minutesBetween("2026-11-16T15:00:00Z", "2026-11-16T14:00:00Z")).toThrow(/stop lies before the start/);
  });

  it.each([
    "",
    "yesterday",
    "2026-11-16",
    "2026-11-16T14:00:00",
    "2026-11-16T14:00:00+01:00",
    "2026-02-30T14:00:00Z",
    "2026-11-16T25:00:00Z",
  ])("cannot be counted from %j: it is no time in UTC", (instant) => {
    expect(readInstant(instant)).toBeNull();
    expect(() => parseInstant(instant)).toThrow(/expected ISO 8601 in UTC/);
  });
});

describe("a member's own minutes", () => {
  const times = { start: "2026-11-16T14:00:00Z", stop: "2026-11-16T15:00:00Z" };
  const at = (clock: string) => `2026-11-16T${clock}:00Z`;

  it.each([
    ["present", null, null, 60],
    ["present-silent", null, null, 60],
    ["late", at("14:12"), null, 48],
    ["left-early", null, at("14:40"), 40],
    ["left-early", at("14:12"), at("14:40"), 28],
    ["late", at("13:00"), at("16:00"), 60],
    ["late", at("16:00"), null, 0],
    ["absent", null, null, 0],
    ["absent", at("14:12"), null, 0],
  ] as const)("%s, arrived %s, left %s: %i", (status, arrived, left, minutes) => {
    expect(memberMinutes({ ...times, attendance: { status, arrived, left } })).toBe(minutes);
  });
});
