import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoYearClient } from "../testing/a-two-year-client.ts";
import { composeThread } from "./compose-thread.ts";
import { threadText } from "./thread-words.ts";

const thread = composeThread(twoYearClient);

// Every number below was counted on paper from the days of the two-year client, not read off the program.
describe("the thread of two years, against what was worked out by hand", () => {
  it("has a column for each session that was held or missed and for each call, and none for what was called off", () => {
    expect(thread.columns.map(({ sessionId }) => sessionId)).toEqual(
      (
        "i0 i1 i2 call i3 i4 i5 i6 i7 i8 i9 i10 i11 i13 g0 g1 i14 g2 g3 i15 g4 g5 i16 g6 g7 i17 i18 i19 i20 i21 i22 " +
        "i23 i24"
      ).split(" "),
    );
    expect(thread.columns.flatMap(({ came }, at) => (came ? [] : [at]))).toEqual([6, 18]);
  });
  it("has a mark where a note speaks of an objective, with its rating and count, group and individual apart", () => {
    expect(
      thread.rows.map(({ objective, marks }) => [
        objective.id,
        marks.map(({ column, kind, rating, value }) => [column, kind === "group" ? "g" : "i", rating, value]),
      ]),
    ).toEqual([
      [
        "o1",
        [
          [0, "i", null, "2"],
          [5, "i", 1, "3"],
          [9, "i", 1, "4"],
          [12, "i", -1, "3"],
          [22, "i", 2, "6"],
          [28, "i", 1, "7"],
        ],
      ],
      [
        "o2",
        [
          [2, "i", 0, null],
          [11, "i", 1, null],
          [16, "i", null, null],
          [17, "g", 1, null],
        ],
      ],
      ["o3", []],
    ]);
    expect(thread.rows.map(({ untouchedFor }) => untouchedFor)).toEqual([4, 14, null]);
  });
  it("draws the measure at its sessions and between them, says its bands, and marks what is reliable", () => {
    const [line, ...others] = thread.lines;
    expect(others).toEqual([]);
    expect([line?.name, line?.least, line?.most, line?.cutOff]).toEqual(["PHQ-9", 0, 27, 10]);
    expect(line?.points.map(({ at, total, band, change }) => [at, total, band, change])).toEqual([
      [0, 19, "moderately severe", null],
      [7, 17, "moderately severe", "none"],
      [9.5, 12, "moderate", "reliable-improvement"],
      [13, 6, "mild", "reliable-improvement"],
      [26, null, null, null],
      [32, 11, "moderate", "reliable-improvement"],
    ]);
  });
  it("sets plan changes, medication and risk at their days, between sessions where they lie between", () => {
    expect(thread.markers.map(({ kind, at, day }) => [kind, at, day])).toEqual([
      ["plan", 0, "2025-01-06"],
      ["medication", 5.5, "2025-05-01"],
      ["medication", 7, "2025-06-23"],
      ["plan", 8, "2025-07-21"],
      ["risk-opened", 12, "2025-11-10"],
      ["risk-closed", 12.5, "2025-12-08"],
      ["medication", 32.5, "2026-12-01"],
    ]);
  });
  it("tells what happened on one day in the order in which it happened", () => {
    const risk = { id: "r", summary: "Item 9", outcome: "Asked", openedAt: "2025-02-03T08:00:00Z" };
    const { markers } = composeThread({
      ...twoYearClient,
      medication: [],
      planVersions: [{ id: "p", number: 1, at: "2025-02-03T08:30:00Z", changes: ["Plan begun."] }],
      risks: [{ ...risk, closedAt: "2025-02-03T09:00:00Z" }],
    });
    expect(markers.map(({ kind }) => kind)).toEqual(["risk-opened", "plan", "risk-closed"]);
  });
});

describe("the thread told in words", () => {
  const text = threadText(thread);
  it("says the same numbers", () => {
    expect(text.opening).toBe(
      "23 individual sessions, 7 group sessions, 2 missed sessions from 6 January 2025 to 9 November 2026.",
    );
    expect(text.objectives.map(({ heading, summary }) => [heading, summary])).toEqual([
      [
        "Leaves the house daily",
        "Active, baseline 2 days, target 7 days, due 31 December 2026. 6 notes tied to it, the last on 20 July 2026: +1, closer; now 7. 4 sessions since then.",
      ],
      [
        "Sleeps seven hours",
        "Met on 22 June 2026. 4 notes tied to it, the last on 4 February 2026: +1, closer. 14 sessions since then.",
      ],
      ["Calls a friend each week", "Active. No note is tied to it yet."],
    ]);
    expect(text.measures[0]?.summary).toMatch(
      /^From 19 on 6 January 2025 to 11 on 9 November 2026, reliable improvement since the first\. The cut-off is at or above 10\./,
    );
    expect(text.objectives[1]?.lines.map(({ words }) => words)).toEqual([
      "3 March 2025, individual session: 0, no change",
      "13 October 2025, individual session: +1, closer",
      "2 February 2026, individual session: named, not rated",
      "4 February 2026, group session: +1, closer",
    ]);
  });
  it("leaves out nothing that is drawn, and leads to the same notes", () => {
    expect(text.objectives.map(({ lines }) => lines.map(({ noteId }) => noteId))).toEqual(
      thread.rows.map(({ marks }) => marks.map(({ noteId }) => noteId)),
    );
    expect(text.measures.flatMap(({ lines }) => lines)).toHaveLength(6);
    expect(text.events).toHaveLength(thread.markers.length);
  });
});

describe("a thread", () => {
  it("is the same in whatever order its parts come", () => {
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...twoYearClient.sessions], { minLength: twoYearClient.sessions.length }),
      fc.shuffledSubarray([...twoYearClient.notes], { minLength: twoYearClient.notes.length }),
      fc.shuffledSubarray([...twoYearClient.scores], { minLength: twoYearClient.scores.length }),
      fc.shuffledSubarray([...twoYearClient.medication], { minLength: twoYearClient.medication.length }),
    );
    fc.assert(
      fc.property(shuffled, ([sessions, notes, scores, medication]) => {
        expect(composeThread({ ...twoYearClient, sessions, notes, scores, medication })).toEqual(thread);
      }),
      { numRuns: 30 },
    );
  });
  it("shows an objective that only a note still names, with the note's words", () => {
    const { rows } = composeThread({ ...twoYearClient, objectives: [] });
    expect(rows.map(({ objective, marks }) => [objective.text, marks.length])).toEqual([
      ["Leaves the house daily", 6],
      ["Sleeps seven hours", 3],
    ]);
  });
  it("of a client who has not been seen says so", () => {
    const empty = composeThread({
      zone: "UTC",
      objectives: [],
      sessions: [],
      notes: [],
      scores: [],
      planVersions: [],
      medication: [],
      risks: [],
    });
    expect(threadText(empty)).toEqual({ opening: "No session so far.", objectives: [], measures: [], events: [] });
  });
});
