import { expect, it } from "vitest";
import { moveAlong } from "./along.ts";

const at = (day: string, total: number | null, measure = "phq-9") => ({
  measure,
  label: "",
  answeredAt: `2026-${day}T10:00:00.000Z`,
  total,
});

it("compares each with the scored one before it and with the first, whatever the order they come in", () => {
  const rows = [at("03-01", 8), at("01-01", 18), at("02-01", null), at("01-15", 15), at("01-10", 12, "gad-7")];
  expect(
    moveAlong(rows).map(({ previous, change, first, changeSinceFirst, clinicallySignificant }) => [
      previous,
      change,
      first,
      changeSinceFirst,
      clinicallySignificant,
    ]),
  ).toEqual([
    [15, "reliable-improvement", 18, "reliable-improvement", true],
    [null, null, null, null, null],
    [null, null, null, null, null],
    [18, "none", 18, "none", false],
    [null, null, null, null, null],
  ]);
});

it("keeps instruments that only share a place apart by their names", () => {
  const other = (day: string, label: string, total: number) => ({ ...at(day, total, "other"), label });
  const rows = [
    other("01-01", "Stress ladder", 3),
    other("01-02", "Hope ladder", 9),
    other("01-03", "Stress ladder", 5),
  ];
  expect(moveAlong(rows).map(({ previous, change }) => [previous, change])).toEqual([
    [null, null],
    [null, null],
    [3, null],
  ]);
});
