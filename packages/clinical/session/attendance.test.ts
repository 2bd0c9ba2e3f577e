import { describe, expect, it } from "vitest";
import { attendanceOf } from "./attendance.ts";
import { AttendanceRefusal, type AttendanceRefusalCode } from "./attendance-refusal.ts";

const session = { start: "2026-11-16T14:00:00Z", stop: "2026-11-16T15:00:00Z" };
const at = (clock: string) => `2026-11-16T${clock}:00Z`;
const times = (arrived: string | null, left: string | null) => ({
  arrived: arrived === null ? null : at(arrived),
  left: left === null ? null : at(left),
});

function codeOf(mark: () => unknown): AttendanceRefusalCode {
  try {
    mark();
  } catch (refusal) {
    if (refusal instanceof AttendanceRefusal) return refusal.code;
    throw refusal;
  }
  throw new Error("Nothing was refused");
}

describe("a member's attendance", () => {
  it.each([
    ["present: the whole session", "present", null, null, 60],
    ["late: from the arrival", "late", "14:10", null, 50],
    ["left early: until the leaving", "left-early", null, "14:45", 45],
    ["late and gone early: between the two", "left-early", "14:10", "14:45", 35],
    ["silent: the times as they were", "present-silent", "14:10", null, 50],
    ["late at the start itself", "late", "14:00", null, 60],
    ["gone at the stop itself", "left-early", null, "15:00", 60],
  ] as const)("%s", (_what, status, arrived, left, minutes) => {
    const marked = { status, ...times(arrived, left) };
    expect(attendanceOf(session, marked)).toEqual({ ...marked, minutes });
  });

  it("absent: no times and no minutes", () => {
    const absent = { status: "absent", arrived: null, left: null, minutes: 0 };
    expect(attendanceOf(session, { status: "absent", ...times("14:10", null) })).toEqual(absent);
  });
});

describe("times that do not fit the session", () => {
  it.each([
    ["an arrival before the start", "late", "13:59", null, "arrived-outside-session"],
    ["an arrival at the stop", "late", "15:00", null, "arrived-outside-session"],
    ["a leaving at the start", "left-early", null, "14:00", "left-outside-session"],
    ["a leaving after the stop", "left-early", null, "15:01", "left-outside-session"],
    ["a leaving before the arrival", "left-early", "14:30", "14:20", "left-before-arrived"],
    ["a leaving at the arrival", "left-early", "14:30", "14:30", "left-before-arrived"],
    ["late without an arrival", "late", null, null, "arrived-missing"],
    ["left early without a leaving", "left-early", null, null, "left-missing"],
  ] as const)("%s is refused", (_what, status, arrived, left, code) => {
    expect(codeOf(() => attendanceOf(session, { status, ...times(arrived, left) }))).toBe(code);
  });

  it("the refusal names the field and says it in plain words", () => {
    const refusal = new AttendanceRefusal("left-before-arrived");
    expect(refusal.field).toBe("left");
    expect(refusal.message).toBe("Cannot mark the times: the leaving lies before the arrival.");
  });
});
