import { expect, it } from "vitest";
import { groupSessionWords, nearSessions, sessionNow } from "./group-session-words.ts";

const now = "2026-11-22T12:00:00Z";
const session = { status: "held", start: "2026-11-21T12:00:00Z", present: 8, signed: 3 } as const;

it.each([
  [session, "8 present, 3 signed"],
  [{ ...session, signed: 8 }, "8 present, all signed"],
  [{ ...session, present: 0, signed: 0 }, "Not written yet"],
  [{ ...session, start: "2026-11-23T12:00:00Z", status: "scheduled" as const }, "Upcoming"],
  [{ ...session, status: "cancelled" as const }, "Cancelled"],
])("a group session says how far its notes are", (given, words) => {
  expect(groupSessionWords(given, now)).toBe(words);
});

it("of many sessions the next two, the last eight and whatever is not written are shown first", () => {
  const at = (days: number, given = {}) => ({
    ...session,
    signed: 8,
    start: new Date(Date.parse(now) + days * 86_400_000).toISOString(),
    days,
    ...given,
  });
  const ahead = [28, 21, 14, 7].map((days) => at(days, { status: "scheduled" }));
  const behind = Array.from({ length: 12 }, (_, week) => at(-7 * (week + 1)));
  const forgotten = at(-100, { present: 0, signed: 0 });
  expect(nearSessions([...ahead, ...behind, forgotten], now).map(({ days }) => days)).toEqual([
    14,
    7,
    ...behind.slice(0, 8).map(({ days }) => days),
    -100,
  ]);
});

it("a session is on from a quarter of an hour before its start until an hour after its stop, unless it is cancelled", () => {
  const at = (start: string, given = {}) => ({
    ...session,
    signed: 0,
    start: `2026-11-22T${start}:00Z`,
    stop: new Date(Date.parse(`2026-11-22T${start}:00Z`) + 90 * 60_000).toISOString(),
    ...given,
  });
  expect(sessionNow([at("12:15")], now)).not.toBeNull();
  expect(sessionNow([at("09:30")], now)).not.toBeNull();
  expect(sessionNow([at("12:16"), at("09:29")], now)).toBeNull();
  expect(sessionNow([at("12:00", { status: "cancelled" })], now)).toBeNull();
});
