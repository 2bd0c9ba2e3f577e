import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesTimes } from "./series-times.ts";
import { addDays, daysBetween, instantAt, weekdayOf, zonedTime } from "./zoned-time.ts";

const newYork = "America/New_York";

describe("a time of the clock in a zone", () => {
  it("is another instant in summer than in winter", () => {
    expect(instantAt({ day: "2026-07-01", clock: "10:00" }, newYork)).toBe("2026-07-01T14:00:00Z");
    expect(instantAt({ day: "2026-12-01", clock: "10:00" }, newYork)).toBe("2026-12-01T15:00:00Z");
  });
  it("that comes twice is the first of the two", () => {
    expect(instantAt({ day: "2026-11-01", clock: "01:30" }, newYork)).toBe("2026-11-01T05:30:00Z");
    expect(instantAt({ day: "2026-10-25", clock: "02:30" }, "Europe/Berlin")).toBe("2026-10-25T00:30:00Z");
    // Half an hour: Lord Howe Island's clocks go back by no more.
    expect(instantAt({ day: "2026-04-05", clock: "01:45" }, "Australia/Lord_Howe")).toBe("2026-04-04T14:45:00Z");
  });
  it("that is skipped is read as the clock had gone on", () => {
    expect(instantAt({ day: "2026-03-08", clock: "02:30" }, newYork)).toBe("2026-03-08T07:30:00Z");
    expect(zonedTime("2026-03-08T07:30:00Z", newYork)).toEqual({ day: "2026-03-08", clock: "03:30" });
    expect(instantAt({ day: "2026-03-29", clock: "02:00" }, "Europe/Berlin")).toBe("2026-03-29T01:00:00Z");
  });
  it("on a day that a zone left out altogether is the same time a day later", () => {
    // Samoa went from the 29th to the 31st of December 2011.
    expect(zonedTime(instantAt({ day: "2011-12-30", clock: "10:00" }, "Pacific/Apia"), "Pacific/Apia")).toEqual({
      day: "2011-12-31",
      clock: "10:00",
    });
  });
  it("comes back as it went in, wherever it exists; else it is later by what was skipped", () => {
    const zones = [newYork, "Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "UTC"];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 366 * 8 }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        (zone, at, minute) => {
          const asked = {
            day: addDays("2022-01-01", at),
            clock: `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`,
          };
          const found = zonedTime(instantAt(asked, zone), zone);
          if (found.clock === asked.clock) expect(found).toEqual(asked);
          else {
            // Only within the night's gap, an hour at the most.
            const later = Date.parse(`${found.day}T${found.clock}:00Z`) - Date.parse(`${asked.day}T${asked.clock}:00Z`);
            expect(later).toBeGreaterThan(0);
            expect(later).toBeLessThanOrEqual(60 * 60_000);
            expect(minute).toBeLessThan(4 * 60);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  it("counts days, not hours, and Monday is the first day of a week", () => {
    expect(addDays("2026-03-07", 2)).toBe("2026-03-09");
    expect(daysBetween("2026-10-31", "2026-11-02")).toBe(2);
    expect(weekdayOf("2026-11-16")).toBe(1);
    expect(weekdayOf("2026-11-22")).toBe(7);
  });
});

describe("the times of a series", () => {
  const ten = { clock: "10:00", minutes: 50, zone: newYork };
  it("ten o'clock stays ten o'clock when the clocks change", () => {
    expect(["2026-10-27", "2026-11-03", "2027-03-09", "2027-03-16"].map((day) => seriesTimes(ten, day).start)).toEqual([
      "2026-10-27T14:00:00Z",
      "2026-11-03T15:00:00Z",
      "2027-03-09T15:00:00Z",
      "2027-03-16T14:00:00Z",
    ]);
  });
  it("a night's hour lasts an hour also when the clock jumps over part of it", () => {
    expect(seriesTimes({ ...ten, clock: "01:30", minutes: 60 }, "2026-03-08")).toEqual({
      start: "2026-03-08T06:30:00Z",
      stop: "2026-03-08T07:30:00Z",
    });
    expect(seriesTimes({ ...ten, clock: "01:30", minutes: 60 }, "2026-11-01")).toEqual({
      start: "2026-11-01T05:30:00Z",
      stop: "2026-11-01T06:30:00Z",
    });
  });
  it("a session past midnight ends on the next day", () => {
    expect(seriesTimes({ ...ten, clock: "23:30" }, "2026-12-31")).toEqual({
      start: "2027-01-01T04:30:00Z",
      stop: "2027-01-01T05:20:00Z",
    });
  });
});
