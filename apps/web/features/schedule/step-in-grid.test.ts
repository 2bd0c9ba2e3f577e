import { describe, expect, it } from "vitest";
import { stepInGrid } from "./step-in-grid.ts";

const places = [
  { id: "tue-late", day: "2026-11-17", from: 900 },
  { id: "mon-early", day: "2026-11-16", from: 540 },
  { id: "mon-late", day: "2026-11-16", from: 900 },
  { id: "thu-early", day: "2026-11-19", from: 560 },
  { id: "thu-late", day: "2026-11-19", from: 870 },
];

describe("arrow keys on the schedule", () => {
  it("go down through the day and on into the next", () => {
    expect(stepInGrid(places, "mon-early", "ArrowDown")).toBe("mon-late");
    expect(stepInGrid(places, "mon-late", "ArrowDown")).toBe("tue-late");
    expect(stepInGrid(places, "mon-early", "ArrowUp")).toBeNull();
  });
  it("go across to the next day that has something, at about that hour", () => {
    expect(stepInGrid(places, "tue-late", "ArrowRight")).toBe("thu-late");
    expect(stepInGrid(places, "tue-late", "ArrowLeft")).toBe("mon-late");
    expect(stepInGrid(places, "thu-early", "ArrowRight")).toBeNull();
  });
  it("Home and End are the first and the last", () => {
    expect([stepInGrid(places, "tue-late", "Home"), stepInGrid(places, "tue-late", "End")]).toEqual([
      "mon-early",
      "thu-late",
    ]);
  });
});
