import { expect, it, vi } from "vitest";
import { checkMoment } from "./check-moment.ts";

vi.stubGlobal("navigator", { languages: ["en-GB"] });

const rule = { zone: "America/New_York", today: "2026-03-12", now: "2026-03-12T18:30:00.000Z" };
const from = { at: "2026-03-11T14:00:00.000Z", words: "Too early." };
const wrong = (day: string, clock: string) =>
  checkMoment({ day: ["day", day], clock: ["clock", clock] }, { ...rule, from });

it("takes a moment that has come and is not before the first, to the minute", () => {
  expect(wrong("11 Mar 2026", "10:00")).toEqual({});
  expect(wrong("12 Mar 2026", "14:30")).toEqual({});
});

it("names the field of what has not come, came too soon or is no time", () => {
  expect(wrong("12 Mar 2026", "14:31")).toEqual({ clock: "Enter a time that has come." });
  expect(wrong("13 Mar 2026", "09:00")).toEqual({ day: "Enter a day that has come." });
  expect(wrong("11 Mar 2026", "09:59")).toEqual({ day: "Too early." });
  expect(wrong("11 Mar 2026", "later")).toEqual({ clock: "Enter a time, such as 14:30." });
  expect(wrong("never", "")).toEqual({
    day: expect.stringContaining("Enter a date"),
    clock: "Enter a time, such as 14:30.",
  });
});
