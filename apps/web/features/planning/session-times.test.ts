import { describe, expect, it } from "vitest";
import { changedTimes, checkYear, followingStop, readTimes, typedMinutes } from "./session-times.ts";

describe("typed times of a session", () => {
  const zone = "America/New_York";

  it("are read in the practice's zone", () => {
    expect(readTimes({ day: "2026-11-22", start: "2pm", stop: "1450" }, zone)).toEqual({
      ok: true,
      start: "2026-11-22T19:00:00Z",
      stop: "2026-11-22T19:50:00Z",
    });
  });

  it("that were left alone are not sent: an hour that comes twice stays the one it was", () => {
    // The second 1:15 to 1:45 of the night in which the clocks go back.
    const second = { start: "2026-11-01T06:15:00.000Z", stop: "2026-11-01T06:45:00.000Z" };
    const typed = (stop: string) => {
      const times = readTimes({ day: "2026-11-01", start: "1:15", stop }, zone);
      return times.ok ? changedTimes(second, times, zone) : times.errors;
    };
    expect(typed("1:45")).toEqual({});
    expect(typed("2:05")).toEqual({ stop: "2026-11-01T07:05:00Z" });
    const moved = { start: "2026-11-01T19:00:00Z", stop: second.stop };
    expect(changedTimes(second, moved, zone)).toEqual({ start: moved.start });
  });

  it("a stop before the start is past midnight", () => {
    expect(readTimes({ day: "2026-11-22", start: "23:30", stop: "0:20" }, zone)).toMatchObject({
      stop: "2026-11-23T05:20:00Z",
    });
    expect(typedMinutes("23:30", "0:20")).toBe(50);
  });

  it("a stop before the start that would make it longer than a night is asked about", () => {
    const errorsOf = (start: string, stop: string) => {
      const read = readTimes({ day: "2026-11-22", start, stop }, zone);
      return read.ok ? {} : read.errors;
    };
    expect(errorsOf("9:00", "8:00")).toEqual({ stop: "Enter a stop after the start." });
    expect(errorsOf("13:30", "1pm")).toEqual({ stop: "Enter a stop after the start." });
    expect(errorsOf("21:00", "7:00")).toEqual({});
  });

  it("each field that cannot be read is named, and no time at all is not a session", () => {
    const errors = (day: string | null, start: string, stop: string) => {
      const read = readTimes({ day, start, stop }, zone);
      return read.ok ? [] : Object.keys(read.errors);
    };
    expect(errors(null, "soon", "")).toEqual(["day", "start", "stop"]);
    expect(errors("2026-11-22", "14:00", "14:00")).toEqual(["stop"]);
    expect(errors("2026-11-22", "14:00", "14:50")).toEqual([]);
  });

  it("a year that was mistyped is asked about at the date", () => {
    const fieldsOf = (day: string | null) => Object.keys(checkYear(day, "2026-11-22"));
    expect([null, "2028-11-20", "2024-11-25"].flatMap(fieldsOf)).toEqual([]);
    expect(["2999-01-01", "2206-11-22", "1926-11-22"].map(fieldsOf)).toEqual([["day"], ["day"], ["day"]]);
  });

  it("a stop that nobody typed follows the start", () => {
    expect([followingStop("9", 50), followingStop("soon", 50)]).toEqual(["09:50", ""]);
  });
});
