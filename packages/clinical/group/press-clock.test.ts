import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendanceOf } from "../session/attendance.ts";
import { formatInstant } from "../session/instant.ts";
import { type ClockMark, pressCame, pressEnd, pressLeft, pressStart, settleMark } from "./press-clock.ts";

const planned = { start: "2026-11-16T18:00:00Z", stop: "2026-11-16T19:30:00Z" };
const at = (clock: string) => `2026-11-16T${clock}Z`;
const absent: ClockMark = { status: "absent", arrived: null, left: null };
const present: ClockMark = { status: "present", arrived: null, left: null };

describe("the clock of a group session", () => {
  it("begins at the minute of the press and keeps the planned stop", () => {
    expect(pressStart(planned, at("18:04:41"))).toEqual({ start: at("18:04:00"), stop: planned.stop });
  });

  it("that began after its planned stop keeps its planned length", () => {
    expect(pressStart(planned, at("20:00:10"))).toEqual({ start: at("20:00:00"), stop: at("21:30:00") });
  });

  it("gives each member their own minutes without arithmetic", () => {
    const begun = pressStart(planned, at("18:04:10"));
    const late = pressCame(begun, absent, at("18:21:59"));
    const early = pressLeft(begun, present, at("19:02:30"));
    const over = pressEnd(begun, at("19:34:05"), [late, early, present]);
    expect(over.stop).toBe(at("19:34:00"));
    expect([late, early, present].map((mark) => attendanceOf(over, mark).minutes)).toEqual([73, 58, 90]);
  });

  it("somebody who comes before the start, or in its minute, is there from the start", () => {
    expect(pressCame(planned, absent, at("17:50:00"))).toEqual(present);
    expect(pressCame(planned, absent, at("18:00:59"))).toEqual(present);
    expect(pressCame(planned, absent, at("18:01:00"))).toMatchObject({ status: "late" });
  });

  it("somebody who comes back is there; a late arrival stays late", () => {
    const gone = pressLeft(planned, { status: "late", arrived: at("18:10:00"), left: null }, at("18:40:00"));
    expect(pressCame(planned, gone, at("18:50:00"))).toEqual({ status: "late", arrived: at("18:10:00"), left: null });
  });

  it("who goes with the end did not go early", () => {
    const gone = pressLeft(planned, present, at("19:20:00"));
    const over = pressEnd(planned, at("19:20:30"), [gone]);
    expect(settleMark(over, gone)).toEqual(present);
  });

  it("other times of the session leave of a mark what it still says", () => {
    const times = { start: at("18:20:00"), stop: at("19:00:00") };
    const came = at("18:10:00");
    const [stays, left] = [at("18:40:00"), at("19:10:00")];
    const settled = (mark: ClockMark) => settleMark(times, mark);
    expect(settled({ status: "late", arrived: came, left: null })).toEqual(present);
    expect(settled({ status: "left-early", arrived: null, left })).toEqual(present);
    expect(settled({ status: "left-early", arrived: stays, left })).toEqual({
      status: "late",
      arrived: stays,
      left: null,
    });
    expect(settled({ status: "late", arrived: came, left: stays })).toEqual({
      status: "left-early",
      arrived: null,
      left: stays,
    });
    expect(settled({ status: "present-silent", arrived: came, left })).toEqual({
      status: "present-silent",
      arrived: null,
      left: null,
    });
    for (const mark of [absent, present, { status: "late", arrived: stays, left: null } as const])
      expect(settled(mark)).toBe(mark);
  });

  it("whatever is pressed and when, the attendance is one that can be signed", () => {
    const presses = fc.array(fc.constantFrom("came", "left"), { maxLength: 6 });
    const steps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(presses, steps, fc.constantFrom(absent, present), (pressed, minutes, first) => {
        let now = Date.parse(planned.start) - 10 * 60_000;
        const later = (step: number) => formatInstant((now += (minutes[step] ?? 0) * 60_000));
        const begun = pressStart(planned, later(0));
        let mark = first;
        for (const [step, what] of pressed.entries()) {
          if (what === "left" && mark.status === "absent") continue;
          mark = (what === "came" ? pressCame : pressLeft)(begun, mark, later(step + 1));
        }
        const over = pressEnd(begun, later(7), [mark]);
        expect(() => attendanceOf(over, settleMark(over, mark))).not.toThrow();
      }),
    );
  });
});
