import { expect, it } from "vitest";
import { groupSessionWords } from "./group-session-words.ts";

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
