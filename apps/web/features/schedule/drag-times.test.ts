import { describe, expect, it } from "vitest";
import { lengthenedTimes, movedTimes } from "./drag-times.ts";

const zone = "America/New_York";
const times = { start: "2026-10-30T14:00:00.000Z", stop: "2026-10-30T14:50:00.000Z" };

describe("a session dragged on the grid", () => {
  it("moves by full five minutes and keeps its length", () => {
    expect(movedTimes(times, { minutes: 32, days: 0 }, zone)).toEqual({
      start: "2026-10-30T14:30:00Z",
      stop: "2026-10-30T14:50:00Z".replace("14:50", "15:20"),
    });
  });
  it("to a day after the change of clocks stands at the same time of the clock", () => {
    expect(movedTimes(times, { minutes: 0, days: 3 }, zone)).toEqual({
      start: "2026-11-02T15:00:00Z",
      stop: "2026-11-02T15:50:00Z",
    });
  });
  it("does not leave its day by the top or the foot of the grid", () => {
    expect(movedTimes(times, { minutes: -2000, days: 0 }, zone).start).toBe("2026-10-30T04:00:00Z");
    expect(movedTimes(times, { minutes: 2000, days: 0 }, zone).start).toBe("2026-10-31T03:55:00Z");
  });
  it("one that began at an odd minute comes to stand on an even one", () => {
    expect(
      movedTimes({ start: "2026-10-30T14:02:00Z", stop: "2026-10-30T14:50:00Z" }, { minutes: 15, days: 0 }, zone),
    ).toEqual({
      start: "2026-10-30T14:15:00Z",
      stop: "2026-10-30T15:03:00Z",
    });
  });
});

describe("a session lengthened on the grid", () => {
  it("ends later or sooner by full five minutes", () => {
    expect(lengthenedTimes(times, 11).stop).toBe("2026-10-30T15:00:00Z");
    expect(lengthenedTimes(times, -21).stop).toBe("2026-10-30T14:30:00Z");
  });
  it("keeps a few minutes, and is no longer than a night", () => {
    expect(lengthenedTimes(times, -500).stop).toBe("2026-10-30T14:10:00Z");
    expect(lengthenedTimes(times, 5000).stop).toBe("2026-10-31T02:00:00Z");
  });
});
