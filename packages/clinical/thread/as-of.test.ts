import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoYearClient } from "../testing/a-two-year-client.ts";
import { homeworkAsOf, threadAsOf } from "./as-of.ts";
import { beforeSession } from "./before-session.ts";
import { composeThread } from "./compose-thread.ts";
import type { ThreadInput } from "./thread.ts";

const kept = (id: string, text: string, status: "active" | "met" = "active") => ({
  id,
  text,
  baseline: "",
  target: "",
  status,
  startsOn: "2025-01-06",
  dueOn: null,
  statusOn: null,
});

/** The two years, with what its plan's versions held. */
const client: ThreadInput = {
  ...twoYearClient,
  planVersions: twoYearClient.planVersions.map((version) => ({
    ...version,
    objectives:
      version.number === 1
        ? [kept("o1", "Leaves the house twice a week"), kept("o2", "Sleeps seven hours")]
        : [
            kept("o1", "Leaves the house daily"),
            kept("o2", "Sleeps seven hours", "met"),
            kept("o3", "Calls a friend each week"),
          ],
  })),
};
const told = (at: string) => {
  const input = threadAsOf(client, at);
  return beforeSession(input, composeThread(input), { lastNote: null, homework: [] });
};

describe("before a session of the past", () => {
  it("stand the scores, the plan and the changes of that day, and none that came later", () => {
    // The session of 23 June 2025: its PHQ-9 and its change of the dose were told in it or on its day.
    const said = told("2025-06-23T08:30:00Z");
    expect(said.scores).toMatchObject([{ name: "PHQ-9", total: 19, day: "2025-01-06", previous: null }]);
    expect(said.untouched).toEqual([]);
    // The session between was missed. The dose of that very day is not known to have been told before.
    expect(said.changed).toEqual([
      { kind: "medication", day: "2025-05-01", words: "Sertraline 50 mg started: low mood" },
    ]);
    expect(said.missedSince).toBe(1);
  });

  it("stand objectives in the words of the version then in force, untouched as of then", () => {
    // Last on 3 March: then 31 March, 28 April, 23 June and 21 July; the call of 10 March is no session.
    expect(told("2025-07-21T09:00:00Z").untouched).toEqual([]);
    expect(told("2025-07-21T10:00:00Z").untouched).toEqual([{ id: "o2", text: "Sleeps seven hours", sessions: 4 }]);
    const texts = (at: string) => threadAsOf(client, at).objectives.map(({ text, status }) => [text, status]);
    expect(texts("2025-07-21T09:00:00Z")).toEqual([
      ["Leaves the house twice a week", "active"],
      ["Sleeps seven hours", "active"],
    ]);
    expect(texts("2025-07-21T10:00:01Z")).toHaveLength(3);
    expect(texts("2025-01-06T09:00:00Z")).toEqual([]);
    // Never touched by then, though the plan had held it for months.
    expect(told("2025-12-08T08:00:00Z").untouched.map(({ id }) => id)).toContain("o3");
  });

  it("stands risk that was open then, however it ended", () => {
    expect(told("2025-11-10T09:00:00Z").risks).toEqual([]);
    expect(told("2025-12-08T08:59:00Z").risks).toEqual([{ summary: "Passive thoughts of death", day: "2025-11-10" }]);
    expect(told("2025-12-08T09:30:00Z").risks).toEqual([]);
    expect(told("2025-12-08T08:59:00Z").changed.map(({ kind }) => kind)).not.toContain("risk-closed");
  });

  it("stands no medication that was told in it or after it, whatever day it is for", () => {
    const input = {
      ...client,
      medication: [
        { ...client.medication[0]!, id: "told", toldIn: "2025-06-23T09:00:00Z", recordedAt: "2025-06-23T10:00:00Z" },
        { ...client.medication[0]!, id: "before", toldIn: "2025-05-26T09:00:00Z" },
        { ...client.medication[0]!, id: "at noon", onDay: "2025-06-23", recordedAt: "2025-06-23T12:00:00Z" },
      ],
    };
    const ids = (at: string) => threadAsOf(input, at).medication.map(({ id }) => id);
    expect(ids("2025-06-23T09:00:00Z")).toEqual(["before"]);
    expect(ids("2025-06-24T09:00:00Z")).toEqual(["told", "before", "at noon"]);
  });
});

describe("homework to ask about in a session", () => {
  const at = "2026-02-02T10:00:00.000Z";
  const one = (given: Partial<Parameters<typeof homeworkAsOf>[0][number]>) => ({
    id: "h",
    words: "Walk",
    setAt: "2026-01-05T10:50:00.000Z",
    setIn: null,
    dueOn: null,
    askedAt: null,
    askedIn: null,
    ...given,
  });
  const isDue = (given: Parameters<typeof one>[0]) => homeworkAsOf([one(given)], at).length === 1;

  it("was set before it and not asked about before it", () => {
    expect(isDue({})).toBe(true);
    expect(isDue({ askedAt: "2026-01-19T10:00:00.000Z" })).toBe(false);
    // Asked about in this very session, or later.
    expect(isDue({ askedAt: "2026-02-02T10:20:00.000Z" })).toBe(true);
    expect(isDue({ askedAt: "2026-02-09T10:20:00.000Z", askedIn: at })).toBe(true);
  });

  it("was not set in it or after it", () => {
    expect(isDue({ setAt: "2026-02-02T10:40:00.000Z", setIn: at })).toBe(false);
    expect(isDue({ setAt: "2026-02-09T10:40:00.000Z" })).toBe(false);
  });

  it("was set when its session was held, however late that was written down", () => {
    const lateEntry = { setAt: "2026-03-01T09:00:00.000Z", setIn: "2026-01-12T10:00:00.000Z" };
    expect(isDue(lateEntry)).toBe(true);
    expect(homeworkAsOf([one(lateEntry)], at)[0]?.setAt).toBe("2026-01-12T10:00:00.000Z");
    expect(isDue({ askedAt: "2026-03-01T09:00:00.000Z", askedIn: "2026-01-19T10:00:00.000Z" })).toBe(false);
  });
});

it("what came later changes nothing of what stood before a session", () => {
  const moment = fc
    .integer({ min: Date.parse("2024-12-01"), max: Date.parse("2027-01-01") })
    .map((time) => new Date(time).toISOString());
  fc.assert(
    fc.property(moment, moment, (one, two) => {
      const [early, late] = one < two ? [one, two] : [two, one];
      expect(threadAsOf(threadAsOf(client, late), early)).toEqual(threadAsOf(client, early));
    }),
  );
});
