import { describe, expect, it } from "vitest";
import { noRepeat, readRepeat } from "./repeat-rule.ts";

const from = { day: "2026-11-24", untilDay: null };

describe("how a session comes again, as chosen in the form", () => {
  it("once is no rule", () => {
    expect(readRepeat(noRepeat, from)).toEqual({ ok: true, rule: null });
  });
  it("every week, every other, every so many", () => {
    const every = (repeat: "weekly" | "fortnightly" | "weeks") => readRepeat({ ...noRepeat, repeat }, from);
    expect([every("weekly"), every("fortnightly"), every("weeks")]).toMatchObject([
      { rule: { repeats: "weekly", every: 1, week: null, until: null, times: null } },
      { rule: { every: 2 } },
      { rule: { every: 3 } },
    ]);
  });
  it("monthly by the weekday of the first session", () => {
    const monthly = (day: string) => readRepeat({ ...noRepeat, repeat: "monthly" }, { day, untilDay: null });
    expect(monthly("2026-11-24")).toMatchObject({ rule: { repeats: "monthly", every: 1, week: 4 } });
    expect(monthly("2026-11-30")).toMatchObject({ rule: { week: -1 } });
  });
  it("ends on a day or after so many, and names what cannot be read", () => {
    expect(
      readRepeat({ ...noRepeat, repeat: "weekly", ends: "on" }, { ...from, untilDay: "2026-12-24" }),
    ).toMatchObject({ rule: { until: "2026-12-24" } });
    expect(readRepeat({ ...noRepeat, repeat: "weekly", ends: "after", times: "12" }, from)).toMatchObject({
      rule: { times: 12 },
    });
    const errors = (values: object, untilDay: string | null = null) => {
      const read = readRepeat({ ...noRepeat, repeat: "weeks", ...values }, { ...from, untilDay });
      return read.ok ? [] : Object.keys(read.errors);
    };
    expect(errors({ every: "often" })).toEqual(["every"]);
    expect(errors({ ends: "on" })).toEqual(["until"]);
    expect(errors({ ends: "on" }, "2026-11-23")).toEqual(["until"]);
    expect(errors({ ends: "after", times: "0" })).toEqual(["times"]);
  });
});
