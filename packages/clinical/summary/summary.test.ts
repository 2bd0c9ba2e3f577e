import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../session/zoned-time.ts";
import { twoYearClient } from "../testing/a-two-year-client.ts";
import { composeSummary, type SummaryInput } from "./compose-summary.ts";
import type { Source, Summary } from "./summary.ts";

function asked(outcome: "done" | "partly" | "not-done", day: string) {
  return { outcome, askedAt: `${day}T09:45:00Z`, askedIn: `${day}T09:00:00Z` };
}

const record: SummaryInput = {
  ...twoYearClient,
  interventions: [
    { noteId: "note-i0", names: ["psychoeducation"] },
    { noteId: "note-i4", names: ["thought records", "behavioural activation"] },
    { noteId: "note-i8", names: ["thought record", "behavioral activation"] },
    { noteId: "note-i11", names: ["behavioral activation"] },
  ],
  homework: [
    // Written down a month late, and set in February all the same.
    { id: "h1", setAt: "2025-03-03T09:40:00Z", setIn: "2025-02-03T09:00:00Z", ...asked("done", "2025-03-03") },
    { id: "h2", setAt: "2025-03-03T09:40:00Z", setIn: null, ...asked("partly", "2025-03-31") },
    { id: "h3", setAt: "2025-12-22T09:40:00Z", setIn: "2025-12-22T09:00:00Z", ...asked("not-done", "2026-02-02") },
    { id: "h4", setAt: "2026-11-09T09:40:00Z", setIn: null, outcome: null, askedAt: null, askedIn: null },
  ],
  episodes: [
    {
      id: "e1",
      program: "Outpatient",
      admittedOn: "2025-01-06",
      admittedWhy: "Could not leave the house",
      dischargedOn: "2026-12-07",
      dischargeKind: "completed",
      dischargeWhy: "Goals reached; goes on with a walking group.",
    },
  ],
};

const told = ({ sections }: Summary) =>
  Object.fromEntries(sections.map(({ key, sentences }) => [key, sentences.map(({ text }) => text)]));

// Counted on paper from the days of the two-year client.
describe("the summary of a year, against what was worked out by hand", () => {
  const year = composeSummary(record, { kind: "periodic", from: "2025-01-01", to: "2025-12-31" });
  it("says who came how often and how long, progress, scores, plan, medication, risk and homework", () => {
    expect(told(year)).toEqual({
      contacts: [
        "Attended 11 individual sessions, 550 minutes in all.",
        "Missed 1 individual session: 26 May 2025.",
        "Cancelled: 1 individual session, 8 December 2025.",
        "Phone call: once, 15 minutes in all (10 March 2025).",
      ],
      progress: [
        "“Leaves the house daily”: active, baseline 2 days, target 7 days, due 31 December 2026.",
        "“Leaves the house daily” is spoken of in 4 signed notes, from 6 January 2025 (now 2) to 10 November 2025 (−1, further away; now 3).",
        "“Sleeps seven hours”: active.",
        "“Sleeps seven hours” is spoken of in 2 signed notes, from 3 March 2025 (0, no change) to 13 October 2025 (+1, closer).",
        "“Calls a friend each week”: active.",
      ],
      measures: [
        expect.stringMatching(
          /^PHQ-9: from 19 \(moderately severe\) on 6 January 2025 to 12 \(moderate\) on 1 September 2025, 3 scores: a reliable improvement \(.+\)\.$/,
        ),
      ],
      interventions: [
        "Behavioral activation: named in 3 signed notes, from 28 April 2025 to 10 November 2025.",
        "Thought record: named in 2 signed notes, from 28 April 2025 to 18 August 2025.",
        "Psychoeducation: named in 1 signed note, on 6 January 2025.",
      ],
      plan: ["6 January 2025: Plan begun with 3 objectives.", "21 July 2025: Plan reviewed on 21 July 2025."],
      medication: [
        "1 May 2025: Sertraline 50 mg started: low mood.",
        "23 June 2025: Sertraline 100 mg changed: little effect.",
      ],
      risk: [
        "10 November 2025: risk concern opened: Passive thoughts of death.",
        "8 December 2025: risk concern closed: No thoughts for three weeks.",
      ],
      homework: ["Homework was set 3 times: 1 done, 1 done in part, 1 not asked about by 31 December 2025."],
    });
  });
  it("names under each sentence the notes that it came from", () => {
    const progress = year.sections.find(({ key }) => key === "progress");
    expect(progress?.sentences[1]?.sources.map(({ id }) => id)).toEqual(["note-i0", "note-i4", "note-i8", "note-i11"]);
  });
  it("of the second year begins progress where it began, and counts the group with the client's own minutes", () => {
    const second = told(composeSummary(record, { kind: "periodic", from: "2026-01-01", to: "2026-12-31" }));
    expect(second["contacts"]).toEqual([
      "Attended 12 individual sessions, 600 minutes in all.",
      "Attended 7 group sessions, 615 minutes in all.",
      "Missed 1 group session: 18 February 2026.",
    ]);
    expect(second["progress"]?.slice(1, 3)).toEqual([
      "“Leaves the house daily” began on 6 January 2025: at 2.",
      "“Leaves the house daily” is spoken of in 2 signed notes, from 30 March 2026 (+2, much closer; now 6) to 20 July 2026 (+1, closer; now 7).",
    ]);
  });
});

it("says what became in a period of homework that was set before it", () => {
  expect(told(composeSummary(record, { kind: "periodic", from: "2026-01-01", to: "2026-12-31" }))["homework"]).toEqual([
    "Homework was set once: 1 not asked about by 31 December 2026.",
    "Homework set before 1 January 2026 was asked about once: 1 not done.",
  ]);
});

it("says beside the sessions attended which of them have no signed note: of 11 in 2025 there are then 9 notes", () => {
  const sessions = record.sessions.map((one) =>
    ["note-i2", "note-i7"].includes(one.noteId ?? "") ? { ...one, noteId: null } : one,
  );
  const { sections } = composeSummary(
    { ...record, sessions },
    { kind: "periodic", from: "2025-01-01", to: "2025-12-31" },
  );
  const [attended, open, missed] = sections.find(({ key }) => key === "contacts")?.sentences ?? [];
  expect([attended?.text, open?.text, missed?.text]).toEqual([
    "Attended 11 individual sessions, 550 minutes in all.",
    "Of the 11 individual sessions attended, 2 had no signed note when this was put together: 3 March 2025, 21 July 2025.",
    "Missed 1 individual session: 26 May 2025.",
  ]);
  expect(Object.groupBy(attended?.sources ?? [], ({ kind }) => kind)).toMatchObject({
    note: { length: 9 },
    session: [{ id: "i2" }, { id: "i7" }],
  });
});

it("says of a single score how far it is from the first, which it names as a source", () => {
  const measuresIn = (from: string, to: string) =>
    composeSummary(record, { kind: "periodic", from, to }).sections.find(({ key }) => key === "measures")?.sentences;
  const [autumn] = measuresIn("2025-07-01", "2025-09-30") ?? [];
  expect(autumn?.text).toMatch(
    /^PHQ-9: 12 \(moderate\) on 1 September 2025, once in this period; at first 19 \(moderately severe\) on 6 January 2025: a reliable improvement \(.+\)\.$/,
  );
  expect(autumn?.sources.filter(({ kind }) => kind === "measure").map(({ id }) => id)).toEqual(["s3", "s1"]);
  const [winter] = measuresIn("2025-01-01", "2025-01-31") ?? [];
  expect(winter?.text).toBe("PHQ-9: 19 (moderately severe) on 6 January 2025, once in this period.");
});

it("ends a sentence once, whoever wrote its last words", () => {
  const risks = record.risks.map((risk) => ({ ...risk, summary: "Passive thoughts of death." }));
  const { sections } = composeSummary(
    { ...record, risks },
    { kind: "discharge", from: "2025-01-01", to: "2025-11-30" },
  );
  const texts = sections.find(({ key }) => key === "risk")?.sentences.map(({ text }) => text) ?? [];
  expect(texts).toHaveLength(2);
  expect(texts.filter((text) => !text.endsWith("death."))).toEqual([]);
});

it("says of an objective what the plan said on the period's last day, however it was changed later", () => {
  const [first, second] = record.planVersions;
  const [leaves] = record.objectives;
  if (first === undefined || second === undefined || leaves === undefined) throw new Error("The record has a plan");
  const then = {
    ...leaves,
    text: "Leaves the house",
    target: "5 days",
    dueOn: "2025-06-30",
    status: "stopped" as const,
  };
  const planVersions = [
    { ...first, objectives: [{ ...then, statusOn: "2025-03-01" }] },
    { ...second, objectives: [leaves] },
  ];
  const spring = composeSummary(
    { ...record, planVersions },
    { kind: "periodic", from: "2025-01-01", to: "2025-06-30" },
  );
  const aim = spring.sections.flatMap(({ sentences }) => sentences).find(({ key }) => key === "progress/o1/aim");
  expect(aim).toMatchObject({
    text: "“Leaves the house”: stopped since 1 March 2025, baseline 2 days, target 5 days, due 30 June 2025.",
    sources: [{ kind: "plan", id: first.id }],
  });
  expect(told(spring)["progress"]).not.toContainEqual(expect.stringContaining("active"));
});

it("a discharge summary says from when to when, how the objectives stood, and what is still open", () => {
  const risks = record.risks.map((risk) => ({ ...risk, closedAt: null, outcome: null }));
  const said = told(composeSummary({ ...record, risks }, { kind: "discharge", from: "2025-01-06", to: "2026-12-07" }));
  expect(said["care"]).toEqual([
    "Admitted on 6 January 2025 (Outpatient): Could not leave the house.",
    "Discharged on 7 December 2026, completed as planned: Goals reached; goes on with a walking group.",
    "Seen from 6 January 2025 to 9 November 2026.",
    "Objectives of the plan: 1 met, 2 active.",
  ]);
  expect(said["risk"]?.at(-1)).toBe("Open on 7 December 2026, since 10 November 2025: Passive thoughts of death.");
});

it("a period in which nothing happened has nothing to say", () => {
  expect(
    composeSummary({ ...record, objectives: [] }, { kind: "discharge", from: "2020-01-01", to: "2020-12-31" }).sections,
  ).toEqual([]);
});

describe("what a summary says can be traced", () => {
  const ids = {
    "shared-part": new Set<string>(),
    note: new Set(record.sessions.flatMap(({ noteId }) => (noteId === null ? [] : [noteId]))),
    session: new Set(record.sessions.map(({ sessionId }) => sessionId)),
    plan: new Set(record.planVersions.map(({ id }) => id)),
    measure: new Set(record.scores.map(({ id }) => id)),
    medication: new Set(record.medication.map(({ id }) => id)),
    risk: new Set(record.risks.map(({ id }) => id)),
    homework: new Set(record.homework.map(({ id }) => id)),
    episode: new Set(record.episodes.map(({ id }) => id)),
  };
  const isOfThisRecord = ({ kind, id }: Source) => ids[kind].has(id);
  const part = <Item>(items: readonly Item[]) => fc.subarray([...items]);
  const records = fc
    .tuple(
      part(record.sessions),
      part(record.notes),
      part(record.scores),
      part(record.planVersions),
      part(record.medication),
      part(record.risks),
      part(record.homework),
      part(record.episodes),
      part(record.objectives),
      part(record.interventions),
    )
    .map(
      ([
        sessions,
        notes,
        scores,
        planVersions,
        medication,
        risks,
        homework,
        episodes,
        objectives,
        interventions,
      ]): SummaryInput => ({
        zone: "UTC",
        sessions,
        notes,
        scores,
        planVersions,
        medication,
        risks,
        homework,
        episodes,
        objectives,
        interventions,
      }),
    );
  const ranges = fc.tuple(fc.nat(800), fc.nat(800), fc.constantFrom("periodic" as const, "discharge" as const));

  it("every sentence has sources, each is in this client's record, and each note among them is signed", () => {
    fc.assert(
      fc.property(records, ranges, (given, [start, length, kind]) => {
        const from = addDays("2024-12-01", start);
        const to = addDays(from, length);
        const signed = new Set(given.sessions.flatMap(({ noteId }) => (noteId === null ? [] : [noteId])));
        for (const { sentences } of composeSummary(given, { kind, from, to }).sections) {
          for (const { text, sources } of sentences) {
            expect(sources.length, text).toBeGreaterThan(0);
            expect(sources.every(isOfThisRecord), text).toBe(true);
            for (const source of sources) if (source.kind === "note") expect(signed.has(source.id), text).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
  it("a note that is not in the record any more is a source of nothing", () => {
    const taken = record.sessions.map((one) => (one.noteId === "note-i8" ? { ...one, noteId: null } : one));
    const { sections } = composeSummary(
      { ...record, sessions: taken },
      { kind: "periodic", from: "2025-01-01", to: "2026-12-31" },
    );
    const all = sections.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources.map(({ id }) => id)));
    expect([all.includes("note-i8"), all.includes("note-i4")]).toEqual([false, true]);
  });
});
