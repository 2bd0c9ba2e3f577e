import { describe, expect, test } from "vitest";
import { countSample } from "./count-sample.ts";
import { createInSteps, createSample } from "./create-sample.ts";
import type { SamplePractice } from "./sample-practice.ts";
import { allTexts } from "./testing/texts.ts";

const zone = "America/New_York";
const today = "2026-11-24";
const sample = createSample({ seed: "goldthread", today, zone });

/** Every id in the sample, in the order of the data. */
function idsOf(practice: SamplePractice): readonly string[] {
  return JSON.stringify(practice).match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
}

const dates = /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)/g;

describe("the sample practice", () => {
  test("is the same, byte for byte, for the same seed and today", () => {
    const again = createSample({ seed: "goldthread", today, zone });
    expect(JSON.stringify(again)).toBe(JSON.stringify(sample));
  });

  test("is made in small steps that say how far it is, and comes out the same", () => {
    const steps = createInSteps({ seed: "goldthread", today, zone });
    const shares: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(1000);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(JSON.stringify(step.value)).toBe(JSON.stringify(sample));
  });

  test("is another one for another seed", () => {
    const other = createSample({ seed: "another", today, zone });
    const ids = new Set(idsOf(sample));
    expect(idsOf(other).some((id) => ids.has(id))).toBe(false);
    expect(allTexts(other)).not.toEqual(allTexts(sample));
  });

  test.each(["2027-02-14", "2026-11-21", "2028-02-29"])(
    "keeps its ids and, but for dates, its texts when today is %s",
    (other) => {
      const moved = createSample({ seed: "goldthread", today: other, zone });
      expect(idsOf(moved)).toEqual(idsOf(sample));
      const undated = (practice: SamplePractice) => allTexts(practice).map(({ text }) => text.replace(dates, "DATE"));
      expect(undated(moved)).toEqual(undated(sample));
    },
  );

  test("has version-4 ids, none of which names two things", () => {
    const owned = [
      ...sample.staff,
      ...sample.clients,
      ...sample.groups,
      ...sample.risks,
      ...sample.sessions,
      ...sample.sessions.flatMap(({ shared }) => shared?.segments ?? []),
      ...sample.plans.flatMap(({ problems }) =>
        problems.flatMap((problem) => [problem, ...problem.goals.flatMap((goal) => [goal, ...goal.objectives])]),
      ),
    ].map(({ id }) => id);
    expect(new Set(owned).size).toBe(owned.length);
    for (const id of owned) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("is large enough to look like a practice and small enough to load", () => {
    const counts = countSample(sample);
    expect(counts).toMatchObject({ staff: 9, clients: 40, groups: 3 });
    expect(counts.individualNotes + counts.memberNotes).toBeGreaterThan(2500);
    expect(counts.individualNotes + counts.memberNotes).toBeLessThan(3000);
    expect(counts.groupSessions).toBeGreaterThan(230);
    expect(counts.groupSessions).toBeLessThan(270);
    expect(counts.drafts).toBeGreaterThanOrEqual(5);
    expect(counts.drafts).toBeLessThan(30);
  });

  test("says which field of its options is wrong", () => {
    expect(() => createSample({ seed: "a", today: "24/11/2026", zone })).toThrow("today must be an ISO date");
    expect(() => createSample({ seed: "a", today, zone, now: "noon" })).toThrow("now must be an ISO instant");
  });
});
