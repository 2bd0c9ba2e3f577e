import { expect, it } from "vitest";
import { periodOf } from "./periods.ts";

const given = { today: "2026-01-15", firstDay: "2024-03-02" };

it.each([
  ["this-month", "2026-01-01", "2026-01-15"],
  ["last-month", "2025-12-01", "2025-12-31"],
  ["last-quarter", "2025-10-01", "2025-12-31"],
  ["year", "2025-01-15", "2026-01-15"],
  ["all", "2024-03-02", "2026-01-15"],
] as const)("%s runs from %s to %s", (name, from, to) => {
  expect(periodOf(name, given)).toEqual({ from, to });
});
