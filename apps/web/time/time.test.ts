import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseClock } from "./parse-clock.ts";
import { dayOrder, parseDay } from "./parse-day.ts";
import { ageOn, dayInFull, dayShort, dueWords, momentSpan, zoneWords } from "./words.ts";
import { addDays, addMinutes, instantAt, zonedTime } from "./zoned.ts";

describe("a time as people type it", () => {
  it.each([
    ["14:30", "14:30"],
    ["1430", "14:30"],
    ["930", "09:30"],
    ["9", "09:00"],
    ["2.30 pm", "14:30"],
    ["230p", "14:30"],
    ["12am", "00:00"],
    ["12 p.m.", "12:00"],
    ["noon", "12:00"],
  ])("%s is %s", (text, clock) => expect(parseClock(text)).toBe(clock));

  it.each(["", "25:00", "14:60", "13pm", "0pm", "half past two", "123456"])("%j is no time", (text) => {
    expect(parseClock(text)).toBeNull();
  });
});

describe("a date as people type it", () => {
  const dayFirst = { today: "2026-11-22", order: "day-first" } as const;
  const monthFirst = { today: "2026-11-22", order: "month-first" } as const;

  it.each([
    ["2026-11-22", "2026-11-22"],
    ["22 Nov 2026", "2026-11-22"],
    ["Sunday, 22 November 2026", "2026-11-22"],
    ["Nov 3rd", "2026-11-03"],
    ["3 march 85", "1985-03-03"],
    ["3.4.2026", "2026-04-03"],
    ["03/04/2026", "2026-04-03"],
    ["04/25/90", "1990-04-25"],
    ["tomorrow", "2026-11-23"],
  ])("%s is %s", (text, day) => expect(parseDay(text, dayFirst)).toBe(day));

  it("is read month first where the person's language does so, unless dots or the figures say otherwise", () => {
    expect(parseDay("03/04/2026", monthFirst)).toBe("2026-03-04");
    expect(parseDay("3.4.2026", monthFirst)).toBe("2026-04-03");
    expect(parseDay("25/04/2026", monthFirst)).toBe("2026-04-25");
    expect([dayOrder(["en-US"]), dayOrder(["en-GB"]), dayOrder(["de"])]).toEqual([
      "month-first",
      "day-first",
      "day-first",
    ]);
    expect([dayOrder(["en-US@posix"]), dayOrder(["", "de"]), dayOrder(["not a language"])]).toEqual([
      "month-first",
      "day-first",
      expect.any(String),
    ]);
  });

  it.each(["", "30 Feb 2026", "2026-13-01", "32/01/2026", "soon", "22 Noon"])("%j is no date", (text) => {
    expect(parseDay(text, dayFirst)).toBeNull();
  });

  it("any day shown in a date field is read back as the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (days) => {
        const day = addDays("1900-01-01", days);
        expect(parseDay(dayShort(day), monthFirst)).toBe(day);
      }),
    );
  });
});

describe("times in the practice's zone", () => {
  it.each([
    ["America/New_York", "2026-07-01", "09:00", "2026-07-01T13:00:00Z"],
    ["Asia/Kolkata", "2026-07-01", "09:00", "2026-07-01T03:30:00Z"],
    ["Pacific/Kiritimati", "2026-01-01", "00:30", "2025-12-31T10:30:00Z"],
    ["America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30:00Z"],
    ["America/New_York", "2026-03-08", "02:30", "2026-03-08T07:30:00Z"],
  ])("in %s on %s at %s it is %s", (zone, day, clock, instant) => {
    expect(instantAt({ day, clock }, zone)).toBe(instant);
  });

  it("an instant shown is read back as the same minute, but for the hour that comes twice", () => {
    const zones = ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 28_000_000, max: 31_000_000 }), (zone, minute) => {
        const instant = new Date(minute * 60_000).toISOString().replace(".000Z", "Z");
        const back = instantAt(zonedTime(instant, zone), zone);
        expect(zonedTime(back, zone)).toEqual(zonedTime(instant, zone));
        expect(Date.parse(instant) - Date.parse(back)).toBeLessThanOrEqual(60 * 60_000);
      }),
    );
  });

  it("the zone is named as people there name it", () => {
    expect(zoneWords("America/New_York", "2026-11-22T12:00:00Z")).toBe("EST, New York");
    expect(zoneWords("UTC", "2026-11-22T12:00:00Z")).toBe("UTC");
  });

  it("minutes added stay within the day", () => {
    expect([addMinutes("09:50", 15), addMinutes("00:02", -5), addMinutes("23:58", 5)]).toEqual([
      "10:05",
      "00:00",
      "23:59",
    ]);
  });
});

describe("words for times", () => {
  it.each([
    ["2026-11-22T12:00:00Z", "Due in 45 min", false],
    ["2026-11-23T08:15:00Z", "Due in 21 h", false],
    ["2026-11-26T12:00:00Z", "Due in 4 days", false],
    ["2026-11-22T08:00:00Z", "Late by 3 h", true],
  ])("a note due %s: %s", (due, words, late) => {
    expect(dueWords(due, "2026-11-22T11:15:00Z")).toEqual({ words, late });
  });

  it("a day is written out, an age counts whole years", () => {
    expect(dayInFull("2026-11-22")).toBe("Sunday 22 November 2026");
    expect([
      ageOn("1990-11-23", "2026-11-22"),
      ageOn("1990-11-22", "2026-11-22"),
      ageOn("2027-01-01", "2026-11-22"),
    ]).toEqual([35, 36, null]);
  });
});

describe("a span of time", () => {
  it("names its day once, and the second where it is another", () => {
    const from = "2026-11-22T20:00:00.000Z";
    expect(momentSpan(from, "2026-11-22T21:30:00.000Z", "Europe/Athens")).toBe("22 November 2026, 22:00 until 23:30");
    expect(momentSpan(from, "2026-11-22T22:30:00.000Z", "Europe/Athens")).toBe(
      "22 November 2026, 22:00 until 23 November 2026, 00:30",
    );
  });
});
