import { describe, expect, it } from "vitest";
import { checkSession } from "./check-session.ts";

const now = "2026-11-16T16:00:00Z";
const check = (start: string, stop: string) =>
  checkSession({ start, stop, now }).map(({ rule, severity, field }) => [rule, severity, field]);

describe("before a session's note is signed", () => {
  it.each([
    ["an hour that is over", "2026-11-16T14:00:00Z", "2026-11-16T15:00:00Z"],
    ["one that stops this moment", "2026-11-16T15:00:00Z", now],
    ["a whole day", "2026-11-15T14:00:00Z", "2026-11-16T14:00:00Z"],
  ])("%s is taken", (_what, start, stop) => {
    expect(check(start, stop)).toEqual([]);
  });

  it("a session that starts this moment is not in the future", () => {
    expect(check(now, "2026-11-16T17:00:00Z")).toEqual([["session-not-over", "warn", "stop"]]);
  });

  it.each([
    [
      "a stop before the start",
      "2026-11-16T15:00:00Z",
      "2026-11-16T14:00:00Z",
      ["session-stop-before-start", "block", "stop"],
    ],
    ["no time at all", "2026-11-16T15:00:00Z", "2026-11-16T15:00:00Z", ["session-without-minutes", "warn", "stop"]],
    ["a minute over a day", "2026-11-15T14:00:00Z", "2026-11-16T14:01:00Z", ["session-too-long", "block", "stop"]],
    ["a start in the future", "2026-11-16T16:00:01Z", "2026-11-16T17:00:00Z", ["session-in-future", "block", "start"]],
    ["a stop in the future", "2026-11-16T15:30:00Z", "2026-11-16T16:30:00Z", ["session-not-over", "warn", "stop"]],
    ["an unreadable start", "soon", "2026-11-16T16:30:00Z", ["session-time-unreadable", "block", "start"]],
  ])("%s is found", (_what, start, stop, finding) => {
    expect(check(start, stop)).toEqual([finding]);
  });

  it("every time that cannot be read is named", () => {
    expect(check("soon", "later").map(([, , field]) => field)).toEqual(["start", "stop"]);
  });
});
