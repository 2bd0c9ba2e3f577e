import { expect, it } from "vitest";
import { guessedStart, isShortNotice, lateStart } from "./missed-times.ts";

const zone = "America/New_York";
const session = { start: "2026-11-24T15:00:00.000Z", stop: "2026-11-24T15:50:00.000Z", plannedStart: null };

it("a cancellation within a day of the session is at short notice", () => {
  expect(isShortNotice(session, "2026-11-23T15:00:00Z")).toBe(false);
  expect(isShortNotice(session, "2026-11-23T15:00:01Z")).toBe(true);
});

it("who comes late comes now while the session lasts, else ten minutes is guessed, and what was said stays", () => {
  expect(guessedStart(session, { now: "2026-11-24T15:07:00Z", zone })).toBe("10:07");
  expect(guessedStart(session, { now: "2026-11-24T18:00:00Z", zone })).toBe("10:10");
  const said = { ...session, start: "2026-11-24T15:12:00Z", plannedStart: session.start };
  expect(guessedStart(said, { now: "2026-11-24T18:00:00Z", zone })).toBe("10:12");
});

it("a late start is on the session's day, and past midnight where the session goes on", () => {
  expect(lateStart(session, "10:12", zone)).toBe("2026-11-24T15:12:00Z");
  const night = { start: "2026-11-25T04:50:00Z", stop: "2026-11-25T05:50:00Z", plannedStart: null };
  expect(lateStart(night, "00:05", zone)).toBe("2026-11-25T05:05:00Z");
  expect(lateStart(session, "09:50", zone)).toBe("2026-11-24T14:50:00Z");
});
