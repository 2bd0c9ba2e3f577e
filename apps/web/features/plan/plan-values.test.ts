import { describe, expect, it } from "vitest";
import { checkPlanValues } from "./check-plan-values.ts";
import { firstValues, newObjective, planInput, type PlanValues, valuesOf, withItem } from "./plan-values.ts";

const today = "2026-11-22";
const filled = (objective: Partial<ReturnType<typeof newObjective>>): PlanValues => {
  const values = firstValues(today);
  const [problem] = values.problems;
  const [goal] = problem?.goals ?? [];
  const [one] = goal?.objectives ?? [];
  if (problem === undefined || goal === undefined || one === undefined) throw new Error("expected a thread");
  return {
    ...values,
    problems: [
      {
        ...problem,
        title: "Sleep",
        goals: [{ ...goal, words: "Wake rested", objectives: [{ ...one, text: "Four nights", ...objective }] }],
      },
    ],
  };
};

describe("a plan as it is typed", () => {
  it("begins with one thread to be filled in, and says what is missing by its field", () => {
    const errors = checkPlanValues(firstValues(today), today);
    expect(Object.values(errors)).toEqual([
      "Enter the problem.",
      "Enter the goal, as the client says it.",
      "Enter the objective.",
    ]);
    expect(checkPlanValues(filled({}), today)).toEqual({});
  });
  it("refuses a due date before the objective begins, and takes one on the same day", () => {
    expect(Object.values(checkPlanValues(filled({ startsOn: "1 Dec 2026", dueOn: "30 Nov 2026" }), today))).toEqual([
      "This lies before the objective begins. Enter a later day.",
    ]);
    expect(checkPlanValues(filled({ startsOn: "1 Dec 2026", dueOn: "1 Dec 2026" }), today)).toEqual({});
  });
  it("needs one objective at least", () => {
    const [problem] = firstValues(today).problems;
    if (problem === undefined) throw new Error("expected a problem");
    const values = { ...firstValues(today), problems: [{ ...problem, title: "Sleep", goals: [] }] };
    expect(Object.values(checkPlanValues(values, today))).toEqual([
      "A plan needs one objective at least. Add one under a goal.",
    ]);
  });
  it("asks for the reason of what was met or stopped", () => {
    expect(Object.values(checkPlanValues(filled({ status: "stopped" }), today))).toEqual(["Enter why it stopped."]);
  });
  it("is sent without interventions that say nothing, and with those that do", () => {
    const kept = { key: "k", id: null, type: "Exposure", frequency: "weekly", who: "" };
    const empty = { key: "e", id: null, type: " ", frequency: "", who: "" };
    const sent = planInput(filled({ interventions: [empty, kept] }), { today, titles: new Map() });
    expect(sent.problems[0]?.goals[0]?.objectives[0]?.interventions).toEqual([
      { id: null, type: "Exposure", frequency: "weekly", who: "" },
    ]);
  });
  it("comes back from the server and goes there again unchanged", () => {
    const plan = {
      startsOn: "2026-01-05",
      reviewedOn: "2026-04-05",
      reviewDays: 90,
      strengths: "s",
      barriers: "",
      dischargeCriteria: "",
      problems: [
        {
          id: "p",
          title: "Sleep",
          diagnosis: { code: "F51.01", title: "Primary insomnia" },
          goals: [
            {
              id: "g",
              words: "Wake rested",
              objectives: [
                {
                  id: "o",
                  text: "Four nights",
                  baseline: "1",
                  target: "4",
                  measuredBy: "diary",
                  startsOn: "2026-01-05",
                  dueOn: null,
                  status: "met" as const,
                  statusOn: "2026-03-01",
                  statusReason: "counted",
                  interventions: [{ id: "i", type: "CBT-I", frequency: "weekly", who: "Mira" }],
                },
              ],
            },
          ],
        },
      ],
    };
    expect(planInput(valuesOf(plan), { today, titles: new Map([["F51.01", "Primary insomnia"]]) })).toEqual(plan);
  });
});

it("an item of a list is changed in its place, or taken out", () => {
  const items = [{ key: "a" }, { key: "b" }];
  expect(withItem<{ key: string; is?: string }>(items, "b", { key: "b", is: "x" })).toEqual([
    { key: "a" },
    { key: "b", is: "x" },
  ]);
  expect(withItem(items, "a", null)).toEqual([{ key: "b" }]);
});
