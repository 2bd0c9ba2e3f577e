import { expect, it } from "vitest";
import { periodProblems, readPeriod } from "./own-period.ts";

const today = "2026-01-15";

it.each([
  ["2025-10-01", "2025-12-31", []],
  ["2026-01-01", "2026-01-31", []],
  ["", "", []],
  ["2025-10-01", "", []],
  ["2025-12-31", "2025-10-01", ["to"]],
  ["2026-01-16", "2026-01-31", ["from"]],
  ["1925-10-01", "2025-12-31", ["from"]],
  ["some d", "2025-12-31", []],
])("a period from “%s” to “%s” is wrong in %j", (from, to, fields) => {
  expect(Object.keys(periodProblems({ from, to }, today))).toEqual(fields);
  const isWhole = fields.length === 0 && from.startsWith("20") && to !== "";
  expect(readPeriod({ from, to }, today)).toEqual(isWhole ? { from, to } : null);
});
