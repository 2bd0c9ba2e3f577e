import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anObjective, aPlan } from "../testing/a-plan.ts";
import { changeStatus } from "./change-status.ts";
import { checkPlan } from "./check-plan.ts";
import { comparePlans } from "./compare-plans.ts";
import { lostObjectives } from "./lost-objectives.ts";
import { reviewDue } from "./review-due.ts";

describe("a plan that cannot be kept", () => {
  it.each([
    ["has no objective", aPlan([]), "problems"],
    [
      "has an objective due before it begins",
      aPlan([anObjective({ startsOn: "2026-02-01", dueOn: "2026-01-31" })]),
      "problems.0.goals.0.objectives.0.dueOn",
    ],
    [
      "stops an objective without saying why",
      aPlan([anObjective({ status: "stopped", statusOn: "2026-03-01", statusReason: "  " })]),
      "problems.0.goals.0.objectives.0.statusReason",
    ],
    [
      "meets an objective before it begins",
      aPlan([anObjective({ status: "met", statusOn: "2025-12-31", statusReason: "Counted" })]),
      "problems.0.goals.0.objectives.0.statusOn",
    ],
    ["was reviewed before it began", aPlan([anObjective()], { reviewedOn: "2026-01-04" }), "reviewedOn"],
    [
      "has one objective twice",
      aPlan([anObjective(), anObjective({ interventions: [] })]),
      "problems.0.goals.0.objectives.1.id",
    ],
  ])("%s", (_, plan, field) => {
    expect(checkPlan(plan).map((issue) => issue.field)).toEqual([field]);
  });
  it.each([
    ["ZZZ", false],
    ["F40", false],
    ["F40.01", true],
    ["M54.5", true],
  ])("ties a problem to a diagnosis that may be one: %s, %s", (code, isOne) => {
    const plan = aPlan([anObjective()]);
    const problems = plan.problems.map((problem) => ({ ...problem, diagnosis: { code, title: "" } }));
    const fields = checkPlan({ ...plan, problems }).map(({ field }) => field);
    expect(fields).toEqual(isOne ? [] : ["problems.0.diagnosis.code"]);
  });
  it("is not one whose objective is due the day it begins", () => {
    expect(checkPlan(aPlan([anObjective({ dueOn: "2026-01-05" })]))).toEqual([]);
  });
});

describe("what changed between two versions", () => {
  const before = aPlan([anObjective()]);
  it("is nothing between a plan and itself", () => {
    expect(comparePlans(before, structuredClone(before))).toEqual([]);
  });
  it("says what a first plan begins with", () => {
    expect(comparePlans(null, before)).toEqual([
      { kind: "begun", objectiveId: null, words: "Plan begun with one objective." },
    ]);
  });
  it("says each difference in a sentence, with what it was", () => {
    const after = aPlan(
      [
        anObjective({ target: "Five days a week", dueOn: "2026-09-30", interventions: [] }),
        anObjective({ id: "o2", text: "Sleeps seven hours", interventions: [] }),
      ],
      { reviewDays: 60, reviewedOn: "2026-04-05", barriers: "Night shifts" },
    );
    expect(comparePlans(before, after).map(({ words }) => words)).toEqual([
      "Objective “Leaves the house daily” changed: target from “Seven days a week” to “Five days a week”; due date from 30 June 2026 to 30 September 2026.",
      "Interventions for “Leaves the house daily” are now: none.",
      "Objective added: “Sleeps seven hours”.",
      "Barriers from nothing to “Night shifts”.",
      "Reviewed every 60 days instead of 90.",
      "Plan reviewed on 5 April 2026.",
    ]);
  });
  it("says that an objective was met, and by what", () => {
    const after = changeStatus(before, { objectiveId: "o1", status: "met", on: "2026-05-01", reason: "Out daily" });
    expect(after === null ? [] : comparePlans(before, after)).toEqual([
      { kind: "objective-met", objectiveId: "o1", words: "Objective met: “Leaves the house daily”. Out daily." },
    ]);
    expect(changeStatus(before, { objectiveId: "none", status: "met", on: "2026-05-01", reason: "x" })).toBeNull();
  });
  it("is never silent about a field that differs", () => {
    const day = fc.constantFrom("2026-01-05", "2026-02-06", "2026-03-07");
    const words = fc.constantFrom("one", "two", "");
    const objective = fc.record({
      text: words,
      baseline: words,
      target: words,
      measuredBy: words,
      startsOn: day,
      dueOn: day,
    });
    fc.assert(
      fc.property(objective, objective, (one, other) => {
        const changes = comparePlans(aPlan([anObjective(one)]), aPlan([anObjective(other)]));
        expect(changes.length > 0).toBe(JSON.stringify(one) !== JSON.stringify(other));
      }),
    );
  });
});

it("an objective that the newer plan leaves out is found", () => {
  const before = aPlan([anObjective(), anObjective({ id: "o2", interventions: [] })]);
  expect(lostObjectives(before, aPlan([anObjective({ text: "Other words" })])).map(({ id }) => id)).toEqual(["o2"]);
  expect(lostObjectives(before, before)).toEqual([]);
});

it("a review is due so many days after the last, and not once nothing is pursued", () => {
  expect(reviewDue(aPlan([anObjective()]))).toBe("2026-04-05");
  expect(reviewDue(aPlan([anObjective({ status: "met" })]))).toBeNull();
});
