import { expect, it } from "vitest";
import { byLateness } from "./by-lateness.ts";

it("late notes come first, the longest overdue on top, and none stands twice", () => {
  const due = (id: string, dueAt: string) => ({ id, dueAt, start: dueAt });
  const sessions = [
    due("b", "2026-11-21T00:00:00Z"),
    due("c", "2026-11-23T00:00:00Z"),
    due("a", "2026-11-20T00:00:00Z"),
    due("b", "2026-11-21T00:00:00Z"),
  ];
  const { late, open } = byLateness(sessions, "2026-11-22T00:00:00Z");
  expect(late.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(open.map(({ id }) => id)).toEqual(["c"]);
});
