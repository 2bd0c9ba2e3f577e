import { expect, it } from "vitest";
import { twoYearClient } from "../testing/a-two-year-client.ts";
import { beforeSession } from "./before-session.ts";
import { composeThread } from "./compose-thread.ts";

const element = (name: "plan" | "reported" | "narrative", text: string) => ({
  element: name,
  key: null,
  text,
  spans: [],
  tags: [],
});
const nothing = { lastNote: null, homework: [] };
const before = (beside: Parameters<typeof beforeSession>[2], input = twoYearClient) =>
  beforeSession(input, composeThread(input), beside);

it("says what two years have left open, as worked out by hand", () => {
  const said = before({
    lastNote: {
      noteId: "note-i24",
      happenedAt: "2026-11-09T09:00:00Z",
      elements: [element("reported", "Went out."), element("plan", " Walk to the market. ")],
    },
    homework: [{ id: "h1", words: "Walk to the market", setAt: "2026-11-09T09:45:00Z", dueOn: "2026-12-07" }],
  });
  expect(said).toEqual({
    lastPlan: { noteId: "note-i24", day: "2026-11-09", text: "Walk to the market." },
    homework: [{ id: "h1", words: "Walk to the market", day: "2026-11-09", dueOn: "2026-12-07" }],
    risks: [],
    scores: [
      {
        name: "PHQ-9",
        total: 11,
        band: "moderate",
        day: "2026-11-09",
        previous: 6,
        change: "reliable-improvement",
      },
    ],
    changed: [{ kind: "medication", day: "2026-12-01", words: "Sertraline stopped: well for a year" }],
    missedSince: 0,
    untouched: [
      { id: "o1", text: "Leaves the house daily", sessions: 4 },
      { id: "o3", text: "Calls a friend each week", sessions: null },
    ],
  });
});

it("names an open risk, and a missed session since the last", () => {
  const sessions = twoYearClient.sessions.map((session) =>
    session.sessionId === "i24" ? { ...session, status: "no-show" as const, noteId: null } : session,
  );
  const risks = twoYearClient.risks.map((risk) => ({ ...risk, closedAt: null }));
  const said = before(nothing, { ...twoYearClient, sessions, risks });
  expect([said.missedSince, said.risks, said.lastPlan]).toEqual([
    1,
    [{ summary: "Passive thoughts of death", day: "2025-11-10" }],
    null,
  ]);
});

it("finds the plan in the sentences of a member's row that are tagged so", () => {
  const text = "Spoke of work. Will call a friend.";
  const row = { ...element("narrative", text), tags: [{ start: 15, end: text.length, tag: "homework" as const }] };
  const lastNote = { noteId: "n", happenedAt: "2026-11-09T09:00:00Z", elements: [row] };
  expect(before({ lastNote, homework: [] }).lastPlan?.text).toBe("Will call a friend.");
});
