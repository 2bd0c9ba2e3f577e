import { expect, it } from "vitest";
import { seriesWords } from "./series-words.ts";

const rule = {
  repeats: "weekly",
  every: 1,
  week: null,
  from: "2026-11-24",
  until: null,
  times: null,
  clock: "10:00",
} as const;

it("a series is said in words", () => {
  expect(seriesWords(rule)).toBe("Every Tuesday at 10:00");
  expect(seriesWords({ ...rule, every: 2, until: "2026-12-08" })).toBe(
    "Every 2 weeks on Tuesday at 10:00, until 8 Dec 2026",
  );
  expect(seriesWords({ ...rule, repeats: "monthly", week: -1, times: 6 })).toBe(
    "The last Tuesday of every month at 10:00, 6 times",
  );
  expect(seriesWords({ ...rule, repeats: "monthly", every: 3, week: 4 })).toBe(
    "The fourth Tuesday of every 3 months at 10:00",
  );
});
