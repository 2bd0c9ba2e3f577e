import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hoursShown, placeBlocks } from "./place-blocks.ts";

const span = (id: string, from: number, until: number) => ({ id, from, until });

describe("sessions of a day on the grid", () => {
  it("stand at full width where nothing else is, also end to start", () => {
    expect(placeBlocks([span("a", 540, 600), span("b", 600, 650)])).toMatchObject([
      { id: "a", column: 0, columns: 1 },
      { id: "b", column: 0, columns: 1 },
    ]);
  });
  it("that overlap stand side by side, and a column is used again once it is free", () => {
    expect(placeBlocks([span("a", 540, 660), span("b", 550, 600), span("c", 610, 650)])).toMatchObject([
      { id: "a", column: 0, columns: 2 },
      { id: "b", column: 1, columns: 2 },
      { id: "c", column: 1, columns: 2 },
    ]);
  });
  it("never hide one another, and each is there once", () => {
    const spans = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 5, max: 300 })), { maxLength: 40 })
      .map((all) => all.map(([from, length], at) => span(String(at), from, from + length)));
    fc.assert(
      fc.property(spans, (given) => {
        const placed = placeBlocks(given);
        expect(placed.map(({ id }) => id).toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        for (const a of placed) {
          expect(a.column).toBeLessThan(a.columns);
          for (const b of placed) {
            if (a.id === b.id || a.from >= b.until || b.from >= a.until) continue;
            expect([a.column, a.columns]).not.toEqual([b.column, b.columns]);
            expect(a.columns).toBe(b.columns);
          }
        }
      }),
    );
  });
  it("the hours are the working day's, and more where a session needs it", () => {
    expect(hoursShown([])).toEqual({ first: 8, last: 18 });
    expect(hoursShown([span("a", 7 * 60 + 30, 8 * 60), span("b", 22 * 60, 26 * 60)])).toEqual({ first: 7, last: 24 });
  });
});
