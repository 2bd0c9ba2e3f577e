import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOnRule, recurrenceDays, type Recurrence, weekOfMonth } from "./recurrence.ts";
import { addDays, daysBetween, weekdayOf } from "./zoned-time.ts";

const weekly: Recurrence = { repeats: "weekly", every: 1, week: null, from: "2026-11-24", until: null, times: null };

describe("the days of a standing appointment", () => {
  it("weekly: the same day of each week, up to the horizon and not beyond", () => {
    expect(recurrenceDays(weekly, "2026-12-14")).toEqual(["2026-11-24", "2026-12-01", "2026-12-08"]);
    expect(recurrenceDays(weekly, "2026-12-15")).toHaveLength(4);
  });
  it("every other week leaves one out", () => {
    expect(recurrenceDays({ ...weekly, every: 2 }, "2026-12-31")).toEqual(["2026-11-24", "2026-12-08", "2026-12-22"]);
  });
  it("ends on its last day, that day included, or after so many", () => {
    expect(recurrenceDays({ ...weekly, until: "2026-12-08" }, "2027-12-31")).toHaveLength(3);
    expect(recurrenceDays({ ...weekly, until: "2026-12-07" }, "2027-12-31")).toHaveLength(2);
    expect(recurrenceDays({ ...weekly, times: 8 }, "2027-12-31")).toHaveLength(8);
    expect(recurrenceDays({ ...weekly, until: "2026-11-23" }, "2027-12-31")).toEqual([]);
  });
  it("monthly: the second Tuesday of each month, over the year's end", () => {
    const rule: Recurrence = { ...weekly, repeats: "monthly", week: 2, from: "2026-11-10" };
    expect(recurrenceDays(rule, "2027-02-28")).toEqual(["2026-11-10", "2026-12-08", "2027-01-12", "2027-02-09"]);
  });
  it("monthly: the last Monday is the fifth where a month has five", () => {
    const rule: Recurrence = { ...weekly, repeats: "monthly", week: -1, from: "2026-11-30" };
    expect(recurrenceDays(rule, "2027-03-31")).toEqual([
      "2026-11-30",
      "2026-12-28",
      "2027-01-25",
      "2027-02-22",
      "2027-03-29",
    ]);
  });
  it("every third month", () => {
    const rule: Recurrence = { ...weekly, repeats: "monthly", every: 3, week: 4, from: "2026-11-24" };
    expect(recurrenceDays(rule, "2027-06-30")).toEqual(["2026-11-24", "2027-02-23", "2027-05-25"]);
  });
  it("knows which of its month's weekdays a day is, and whether a rule begins on one of its own days", () => {
    expect(["2026-11-01", "2026-11-07", "2026-11-08", "2026-11-28", "2026-11-29"].map(weekOfMonth)).toEqual([
      1, 1, 2, 4, -1,
    ]);
    expect(isOnRule({ repeats: "monthly", week: 2, from: "2026-11-10" })).toBe(true);
    expect(isOnRule({ repeats: "monthly", week: 3, from: "2026-11-10" })).toBe(false);
    expect(isOnRule({ repeats: "monthly", week: -1, from: "2026-11-24" })).toBe(true);
    expect(isOnRule({ repeats: "monthly", week: -1, from: "2026-11-17" })).toBe(false);
    expect(isOnRule({ repeats: "weekly", week: null, from: "2026-11-10" })).toBe(true);
  });
});

const aRule = fc
  .record({
    repeats: fc.constantFrom("weekly" as const, "monthly" as const),
    every: fc.integer({ min: 1, max: 12 }),
    at: fc.integer({ min: 0, max: 4000 }),
    times: fc.option(fc.integer({ min: 1, max: 60 })),
    length: fc.option(fc.integer({ min: 0, max: 900 })),
  })
  .map(({ repeats, every, at, times, length }): Recurrence => {
    const from = addDays("2020-01-01", at);
    const week = repeats === "monthly" ? weekOfMonth(from) : null;
    return { repeats, every, week, from, times, until: length === null ? null : addDays(from, length) };
  });

describe("laws of a standing appointment", () => {
  it("every day has the weekday of the first; each comes after the one before; a later horizon only adds", () => {
    fc.assert(
      fc.property(aRule, fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }), (rule, near, far) => {
        const sooner = recurrenceDays(rule, addDays(rule.from, near));
        const later = recurrenceDays(rule, addDays(rule.from, near + far));
        expect(later.slice(0, sooner.length)).toEqual(sooner);
        for (const [at, day] of later.entries()) {
          expect(weekdayOf(day)).toBe(weekdayOf(rule.from));
          const before = later[at - 1];
          if (before === undefined) continue;
          const days = daysBetween(before, day);
          if (rule.repeats === "weekly") expect(days).toBe(7 * rule.every);
          else expect(days).toBeGreaterThanOrEqual(28 * rule.every - 7);
        }
      }),
    );
  });
});
