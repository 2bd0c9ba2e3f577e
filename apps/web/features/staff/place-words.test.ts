import { expect, it } from "vitest";
import { coversFor, isOver, placeDays } from "./place-words.ts";

const today = "2026-11-23";
const leave = [
  {
    id: "1",
    staffId: "odessa",
    staffName: "Odessa",
    from: "2026-11-25",
    to: "2026-11-27",
    coverId: "cosima",
    coverName: "Cosima",
    mayEnd: false,
    begun: false,
    version: 1,
  },
];

it("says of a place from when and until when, and nothing of one that stands", () => {
  expect(placeDays({ from: "2026-01-01", to: null }, today)).toBe("");
  expect(placeDays({ from: "2026-01-01", to: "2026-11-24" }, today)).toBe("until 24 November 2026");
  expect(placeDays({ from: "2026-11-24", to: null }, today)).toBe("from 24 November 2026");
  expect(placeDays({ from: "2026-11-25", to: "2026-11-27" }, today)).toBe("from 25 November 2026 to 27 November 2026");
  expect([isOver({ to: today }, today), isOver({ to: "2026-11-22" }, today)]).toEqual([false, true]);
});

it("knows a place that a leave opened by its days, where the one away is there as well", () => {
  const place = { staffId: "cosima", from: "2026-11-25", to: "2026-11-27" };
  const there = [place, { staffId: "odessa" }];
  expect(coversFor(place, { leave, there })).toBe("Odessa");
  expect(coversFor(place, { leave, there: [place] })).toBeNull();
  expect(coversFor({ ...place, to: null }, { leave, there })).toBeNull();
  expect(coversFor({ ...place, staffId: "ingrid" }, { leave, there })).toBeNull();
  expect(coversFor({ ...place, from: "2026-11-20" }, { leave, there })).toBeNull();
});
