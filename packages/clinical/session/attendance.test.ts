import { describe, expect, it } from "vitest";
import { attendanceOf, markAbsent, markLate, markLeftEarly, markPresent, presentSilent } from "./attendance.ts";
import { AttendanceRefusal, type AttendanceRefusalCode } from "./attendance-refusal.ts";

const session = { start: "2026-11-16T14:00:00Z", stop: "2026-11-16T15:00:00Z" };
const at = (clock: string) => `2026-11-16T${clock}:00Z`;
const present = markPresent(session);

function codeOf(mark: () => unknown): AttendanceRefusalCode {
  try {
    mark();
  } catch (refusal) {
    if (refusal instanceof AttendanceRefusal) return refusal.code;
    throw refusal;
  }
  throw new Error("Nothing was refused");
}

describe("marking a member's attendance", () => {
  it("is present for the whole session to begin with", () => {
    expect(present).toEqual({ status: "present", arrived: null, left: null, minutes: 60 });
  });

  it("late counts from the arrival", () => {
    expect(markLate(session, present, at("14:10"))).toEqual({
      status: "late",
      arrived: at("14:10"),
      left: null,
      minutes: 50,
    });
  });

  it("left early counts until the leaving, and a late arrival stays", () => {
    const late = markLate(session, present, at("14:10"));
    expect(markLeftEarly(session, late, at("14:45"))).toEqual({
      status: "left-early",
      arrived: at("14:10"),
      left: at("14:45"),
      minutes: 35,
    });
  });

  it("silent keeps the times", () => {
    const late = markLate(session, present, at("14:10"));
    expect(presentSilent(session, late)).toEqual({ ...late, status: "present-silent" });
  });

  it("absent has no times and no minutes, and present again is the whole session", () => {
    expect(markAbsent()).toEqual({ status: "absent", arrived: null, left: null, minutes: 0 });
    expect(attendanceOf(session, { status: "absent", arrived: at("14:10"), left: null })).toEqual(markAbsent());
    expect(markLate(session, markAbsent(), at("14:20")).minutes).toBe(40);
  });

  it("leaves what was marked before as it was", () => {
    const before = Object.freeze(markPresent(session));
    markLate(session, before, at("14:10"));
    expect(before).toEqual(present);
  });
});

describe("times that do not fit the session", () => {
  it.each([
    ["an arrival before the start", () => markLate(session, present, at("13:59")), "arrived-outside-session"],
    ["an arrival at the stop", () => markLate(session, present, at("15:00")), "arrived-outside-session"],
    ["a leaving at the start", () => markLeftEarly(session, present, at("14:00")), "left-outside-session"],
    ["a leaving after the stop", () => markLeftEarly(session, present, at("15:01")), "left-outside-session"],
    [
      "a leaving before the arrival",
      () => markLeftEarly(session, markLate(session, present, at("14:30")), at("14:20")),
      "left-before-arrived",
    ],
    [
      "a leaving at the arrival",
      () => markLeftEarly(session, markLate(session, present, at("14:30")), at("14:30")),
      "left-before-arrived",
    ],
    [
      "late without an arrival",
      () => attendanceOf(session, { status: "late", arrived: null, left: null }),
      "arrived-missing",
    ],
    [
      "left early without a leaving",
      () => attendanceOf(session, { status: "left-early", arrived: null, left: null }),
      "left-missing",
    ],
  ] as const)("%s is refused", (_what, mark, code) => {
    expect(codeOf(mark)).toBe(code);
  });

  it("the start and the stop themselves fit", () => {
    expect(markLate(session, present, at("14:00")).minutes).toBe(60);
    expect(markLeftEarly(session, present, at("15:00")).minutes).toBe(60);
  });

  it("the refusal names the field and says it in plain words", () => {
    const refusal = new AttendanceRefusal("left-before-arrived");
    expect(refusal.field).toBe("left");
    expect(refusal.message).toBe("Cannot mark the times: the leaving lies before the arrival.");
  });
});
