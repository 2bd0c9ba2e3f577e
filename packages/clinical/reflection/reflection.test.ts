import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countFlagged, flaggedIn } from "./flagged-words.ts";
import { fewestClients, methodOutcomes } from "./method-outcomes.ts";
import { stalledObjectives } from "./stalled-objectives.ts";
import { timelinessOf } from "./timeliness.ts";
import { wilson } from "./wilson.ts";
import { median, minutesForEach, writingTimes } from "./writing-time.ts";
import { composeReflection, type CaseloadNote, type OwnNote } from "./reflection.ts";

describe("an interval", () => {
  it.each([
    // By hand, with z = 1.96: (p + z²/2n ± z·√(p(1-p)/n + z²/4n²)) / (1 + z²/n)
    [0, 10, 0, 28],
    [5, 10, 23, 77],
    [10, 10, 72, 100],
    [9, 14, 38, 84],
  ])("of %i in %i reaches from %i to %i percent", (count, of, low, high) => {
    expect(wilson(count, of)).toEqual({ low, high });
  });

  it("holds the share, mirrors its opposite, and narrows as the number grows", () => {
    const drawn = fc
      .integer({ min: 1, max: 200 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(drawn, ([count, of]) => {
        const { low, high } = wilson(count, of);
        expect(low).toBeLessThanOrEqual((count / of) * 100);
        expect(high).toBeGreaterThanOrEqual((count / of) * 100);
        expect(wilson(of - count, of)).toEqual({ low: 100 - high, high: 100 - low });
        const wider = wilson(count * 4, of * 4);
        expect(wider.high - wider.low).toBeLessThanOrEqual(high - low);
      }),
    );
  });
});

const ids = Array.from({ length: fewestClients }, (_, at) => `c${at}`);
const phq = (clientId: string, day: string, total: number) => ({
  clientId,
  day,
  measure: "phq-9",
  label: "",
  answeredAt: `${day}T12:00:00.000Z`,
  total,
});

describe("what followed a method", () => {
  const uses = ids.map((clientId) => ({ clientId, day: "2026-02-01", methods: ["exposure"] }));

  it("counts each client once, the last score up to its first use against the last one after", () => {
    const scores = ids.flatMap((id, at) => [
      phq(id, "2026-01-01", 27),
      phq(id, "2026-02-01", 15),
      phq(id, "2026-03-01", 15),
      phq(id, "2026-04-01", [9, 9, 14, 21, 15][at] ?? 0),
    ]);
    expect(methodOutcomes({ uses: [...uses, ...uses], scores })).toMatchObject([
      { method: "exposure", measureName: "PHQ-9", clients: 5, counts: { improved: 2, unchanged: 2, worse: 1 } },
    ]);
  });

  it("says no more than how many clients there are, where they are too few", () => {
    const scores = ids.slice(1).flatMap((id) => [phq(id, "2026-01-01", 20), phq(id, "2026-04-01", 5)]);
    expect(methodOutcomes({ uses, scores })).toMatchObject([{ clients: fewestClients - 1, counts: null }]);
  });

  it("leaves out whoever has no score before, or none after", () => {
    expect(methodOutcomes({ uses, scores: ids.map((id) => phq(id, "2026-04-01", 5)) })).toEqual([]);
    expect(methodOutcomes({ uses, scores: ids.map((id) => phq(id, "2026-01-01", 5)) })).toEqual([]);
  });
});

const standing = (given: Partial<Parameters<typeof stalledObjectives>[0][number]>) =>
  stalledObjectives([
    { clientId: "c", objectiveId: "o", text: "Goes out", startsOn: "2026-01-01", marks: [], sessions: [], ...given },
  ]).map(({ why, count }) => [why, count]);
const days = (count: number) => Array.from({ length: count }, (_, at) => `2026-02-${String(at + 1).padStart(2, "0")}`);

describe("an objective stalls", () => {
  it("where six sessions passed without a word about it, counted from its beginning or its last mark", () => {
    expect(standing({ sessions: days(6) })).toEqual([["never-touched", 6]]);
    expect(standing({ sessions: days(5) })).toEqual([]);
    expect(standing({ sessions: days(8), marks: [{ day: "2026-02-02", rating: 2 }] })).toEqual([["untouched", 6]]);
    expect(standing({ sessions: days(6), startsOn: "2026-02-03" })).toEqual([]);
  });

  it("where the last four ratings say that it is no better", () => {
    const rated = (...ratings: (number | null)[]) => ({
      sessions: days(ratings.length),
      marks: ratings.map((rating, at) => ({ day: days(ratings.length)[at] ?? "", rating })),
    });
    expect(standing(rated(1, 0, -1, 0, 0))).toEqual([["no-better", 4]]);
    expect(standing(rated(0, null, 0, null, 0, 0))).toEqual([["no-better", 4]]);
    expect(standing(rated(0, 0, 0, 1))).toEqual([]);
  });
});

describe("time and lateness", () => {
  it("shares a session's minutes among its notes, each of them counted", () => {
    expect(minutesForEach({ seconds: 600, notes: 4 })).toBe(2.5);
    expect(
      writingTimes([
        { seconds: 240, notes: 1 },
        { seconds: 600, notes: 1 },
        { seconds: 1800, notes: 2 },
      ]),
    ).toEqual({ notes: 4, medianMinutes: 10, under: 1, within: 1, over: 2 });
  });

  it("the middle one is one of them, with as many above as below", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values) ?? 0;
        expect(values).toContain(middle);
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
    expect(median([])).toBeNull();
  });

  it("late notes are counted by the month of their session", () => {
    expect(
      timelinessOf([
        { day: "2026-02-03", late: true, hours: 90 },
        { day: "2026-01-20", late: false, hours: 1 },
        { day: "2026-02-01", late: false, hours: 2 },
      ]),
    ).toEqual({
      signed: 3,
      late: 1,
      medianHours: 2,
      months: [
        { month: "2026-01", signed: 1, late: 0 },
        { month: "2026-02", signed: 2, late: 1 },
      ],
    });
  });
});

describe("words that the reviewer flags", () => {
  const note = (from: string) => ({
    noteId: "n",
    kind: "individual" as const,
    format: "narrative",
    author: "Ada Made-up",
    elements: [
      {
        element: "narrative" as const,
        key: null,
        text: "The client was manipulative.",
        spans: [{ start: 0, end: 28, from }],
        tags: [],
      },
    ],
  });

  it("are the author's own: what a template or an earlier note brought is not", () => {
    expect(flaggedIn(note("typed")).map(({ text }) => text)).toContain("manipulative");
    expect(flaggedIn(note("carried:2026-01-01"))).toEqual([]);
  });

  it("are not asked of a rule that the practice has put off", () => {
    const rules = new Set(flaggedIn(note("typed")).map(({ rule }) => rule));
    expect(flaggedIn(note("typed"), [...rules])).toEqual([]);
  });

  it("are put together by rule and words, the most frequent first", () => {
    const found = (noteId: string, text: string) => ({ noteId, rule: "judgmental-words", text });
    const counted = countFlagged([found("1", "lazy"), found("1", "rude"), found("2", "lazy"), found("2", "lazy")], 5);
    expect(counted.map(({ text, count, notes }) => [text, count, notes])).toEqual([
      ["lazy", 3, ["1", "2"]],
      ["rude", 1, ["1"]],
    ]);
  });
});

describe("a reflection", () => {
  const about = (clientId: string, given: Partial<CaseloadNote> = {}): CaseloadNote => ({
    clientId,
    day: "2026-02-01",
    isMine: true,
    isSession: true,
    kind: "individual",
    elements: [{ element: "interventions", text: "Exposure" }],
    shared: [],
    marks: [],
    told: [],
    ...given,
  });
  const written = (noteId: string, given: Partial<OwnNote> = {}): OwnNote => ({
    noteId,
    kind: "individual",
    sessionId: noteId,
    about: "Ada",
    clientName: "Ada",
    day: "2026-02-01",
    late: false,
    hours: 1,
    seconds: null,
    ...given,
  });

  it("counts methods of the clinician's own notes alone, and a colleague's marks as marks", () => {
    const objectives = [{ clientId: "c0", objectiveId: "o", text: "Goes out", startsOn: null }];
    const scores = ids.flatMap((id) => [phq(id, "2026-01-01", 20), phq(id, "2026-04-01", 5)]);
    const mark = { objective: { id: "o", text: "Goes out" }, rating: 1 as const };
    const caseload = [
      ...ids.map((id) => about(id, { isMine: id !== "c0", marks: [mark] })),
      ...days(5).map((day) => about("c0", { day, isMine: false })),
    ];
    const { clients, outcomes, stalled } = composeReflection({ caseload, scores, objectives, own: [] });
    expect([clients, outcomes.map(({ clients: n }) => n), stalled]).toEqual([4, [4], []]);
  });

  it("measures writing where something was kept, a group session once", () => {
    const own = [
      written("a", { kind: "group", sessionId: "g", seconds: 1200, about: "A group" }),
      written("b", { kind: "group", sessionId: "g", seconds: 1200, about: "A group" }),
      written("c"),
      written("d", { seconds: 100 }),
    ];
    const { notes, writing } = composeReflection({ caseload: [], scores: [], objectives: [], own });
    expect(notes).toBe(4);
    expect(writing).toMatchObject({
      individual: { notes: 1, under: 1 },
      group: { notes: 2, within: 2 },
      sessions: [
        { noteId: "a", about: "A group", notes: 2, minutes: 20, minutesForEach: 10 },
        { noteId: "d", notes: 1, minutesForEach: 1.7 },
      ],
    });
  });
});
