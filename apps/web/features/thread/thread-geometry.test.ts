import { describe, expect, it } from "vitest";
import { composeThread } from "@goldthread/clinical/thread/compose-thread.ts";
import { twoYearClient } from "@goldthread/clinical/testing/a-two-year-client.ts";
import { cropThread } from "./crop-thread.ts";
import { monthsOf, nearest, runsOf, scaleOf, xOf, yOfMark, yOfTotal } from "./thread-geometry.ts";

const thread = composeThread(twoYearClient);

describe("how a thread is laid out", () => {
  it("fills the room there is, and scrolls where the columns would become too narrow to tell apart", () => {
    expect(scaleOf(33, 960)).toEqual({ columnWidth: (960 - 124) / 33, width: 960 });
    expect(scaleOf(500, 960)).toEqual({ columnWidth: 9, width: 4624 });
    expect(xOf(scaleOf(500, 960), 499)).toBeLessThan(4624);
  });
  it("sets closer above the line and further away below it", () => {
    expect([-2, -1, 0, 1, 2].map((rating) => yOfMark({ rating: rating as 0 }))).toEqual([58, 48, 38, 28, 18]);
    expect(yOfMark({ rating: null })).toBe(38);
  });
  it("sets a measure's highest total at the top and its lowest at the foot", () => {
    expect([27, 0, 13.5].map((total) => yOfTotal({ least: 0, most: 27 }, total))).toEqual([12, 108, 60]);
  });
  it("draws no line over an incomplete measure", () => {
    expect(runsOf(thread.lines[0]?.points ?? []).map((run) => run.map(({ total }) => total))).toEqual([
      [19, 17, 12, 6],
      [11],
    ]);
  });
  it("names a month where it begins and there is room, and each year", () => {
    const months = monthsOf(thread.columns, scaleOf(33, 960));
    expect(months[0]).toEqual({ at: 0, label: "Jan 2025", isYear: true });
    expect(months.filter(({ isYear }) => isYear).map(({ label }) => label)).toEqual(["Jan 2025", "Jan 2026"]);
    const wide = monthsOf(thread.columns, { columnWidth: 70, width: 2400 });
    expect(wide).toHaveLength(22);
  });
  it("finds what lies nearest", () => {
    expect([nearest([10, 20, 40], 31), nearest([10, 20, 40], 29), nearest([10], 500)]).toEqual([2, 1, 0]);
  });
});

describe("a thread from a day on", () => {
  it("keeps every mark at its own session", () => {
    const cropped = cropThread(thread, "2026-01-01");
    expect(cropped.columns[0]?.sessionId).toBe("i13");
    const sessions = ({ columns, rows }: typeof thread) =>
      rows.map(({ marks }) => marks.map(({ column, noteId }) => [columns[column]?.noteId, noteId]));
    for (const [at, row] of sessions(cropped).entries())
      expect(row).toEqual(
        sessions(thread)[at]?.filter(([noteId]) => cropped.columns.some((column) => column.noteId === noteId)),
      );
    expect(cropped.markers.map(({ at, day }) => [at, day])).toEqual([[19.5, "2026-12-01"]]);
  });
  it("is the whole thread where the day lies before it", () => {
    expect(cropThread(thread, "2020-01-01")).toBe(thread);
    expect(cropThread(thread, null)).toBe(thread);
  });
});
