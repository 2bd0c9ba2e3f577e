import { describe, expect, it } from "vitest";
import { daysOfView, dayToPlan, stepView, viewTitle, weeksOfMonth } from "./calendar-span.ts";

describe("the days that a schedule shows", () => {
  it("a week goes from Monday to Sunday, whichever of its days was asked for", () => {
    const week = daysOfView("week", "2026-11-22");
    expect([week[0], week[6], week.length]).toEqual(["2026-11-16", "2026-11-22", 7]);
    expect(daysOfView("week", "2026-11-16")).toEqual(week);
  });
  it("a month shows its weeks in full", () => {
    const weeks = weeksOfMonth("2026-11-22");
    expect(weeks).toHaveLength(6);
    expect([weeks[0]?.[0], weeks[5]?.[6]]).toEqual(["2026-10-26", "2026-12-06"]);
    // A February that begins on a Monday and ends on a Sunday.
    expect(weeksOfMonth("2027-02-14")).toHaveLength(4);
  });
  it("a step leads to the next one and back", () => {
    expect([
      stepView({ view: "day", day: "2026-12-31" }, 1),
      stepView({ view: "week", day: "2026-11-22" }, -1),
    ]).toEqual(["2027-01-01", "2026-11-15"]);
    expect(stepView({ view: "month", day: "2026-01-31" }, 1)).toBe("2026-02-01");
    expect(stepView({ view: "month", day: "2026-03-31" }, -1)).toBe("2026-02-01");
    expect(stepView({ view: "month", day: "2026-12-05" }, 1)).toBe("2027-01-01");
  });
  it("a new session is offered for today where it is shown, else for the first day", () => {
    const today = "2026-11-19";
    expect(dayToPlan({ view: "week", day: "2026-11-22", today })).toBe(today);
    expect(dayToPlan({ view: "week", day: "2026-11-29", today })).toBe("2026-11-23");
    expect(dayToPlan({ view: "month", day: "2026-12-05", today })).toBe("2026-12-01");
    expect(dayToPlan({ view: "day", day: "2026-12-05", today })).toBe("2026-12-05");
  });
  it("is named in words, each month and year once", () => {
    expect(viewTitle("week", "2026-11-22")).toBe("16 to 22 November 2026");
    expect(viewTitle("week", "2026-12-01")).toBe("30 November to 6 December 2026");
    expect(viewTitle("week", "2026-12-31")).toBe("28 December 2026 to 3 January 2027");
    expect(viewTitle("month", "2026-11-22")).toBe("November 2026");
    expect(viewTitle("day", "2026-11-22")).toBe("Sunday 22 November 2026");
  });
});
