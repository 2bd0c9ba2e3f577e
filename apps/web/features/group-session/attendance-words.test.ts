import { describe, expect, it } from "vitest";
import { instantInSession, markedAttendance } from "./attendance-words.ts";

const times = { start: "2026-11-22T19:00:00Z", stop: "2026-11-22T20:30:00Z" };

describe("a time typed for an arrival", () => {
  it.each([
    ["14:10", "2026-11-22T19:10:00Z"],
    ["1410", "2026-11-22T19:10:00Z"],
    ["2.10 pm", "2026-11-22T19:10:00Z"],
    ["13:50", null],
    ["16:00", null],
    ["soon", null],
  ])("%s in New York is %s", (typed, instant) =>
    expect(instantInSession(typed, times, "America/New_York")).toBe(instant),
  );

  it("lies on the next day where the session goes past midnight", () => {
    const night = { start: "2026-11-23T04:30:00Z", stop: "2026-11-23T06:00:00Z" };
    expect(instantInSession("0:15", night, "America/New_York")).toBe("2026-11-23T05:15:00Z");
  });
});

describe("marking attendance", () => {
  const before = {
    status: "late",
    arrivedAt: times.start,
    leftAt: null,
    minutes: 50,
    walkIn: false,
    version: 3,
  } as const;

  it("keeps a late arrival when somebody also leaves early", () => {
    expect(markedAttendance("left-early", before, times.stop)).toEqual({
      status: "left-early",
      arrivedAt: times.start,
      leftAt: times.stop,
    });
  });

  it("takes the times away from somebody who was not there", () => {
    expect(markedAttendance("absent", before)).toEqual({ status: "absent", arrivedAt: null, leftAt: null });
  });
});
