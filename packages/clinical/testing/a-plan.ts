import type { PlanObjective, TreatmentPlan } from "../plan/treatment-plan.ts";

/** An objective of a plan, with only what matters said. */
export function anObjective(given: Partial<PlanObjective> = {}): PlanObjective {
  return {
    id: "o1",
    text: "Leaves the house daily",
    baseline: "Twice a week",
    target: "Seven days a week",
    measuredBy: "A diary",
    startsOn: "2026-01-05",
    dueOn: "2026-06-30",
    status: "active",
    statusOn: null,
    statusReason: "",
    interventions: [{ id: "i1", type: "Graded exposure", frequency: "weekly", who: "Mira Fictional" }],
    ...given,
  };
}

/** A plan of one problem and one goal. */
export function aPlan(objectives: readonly PlanObjective[], given: Partial<TreatmentPlan> = {}): TreatmentPlan {
  return {
    startsOn: "2026-01-05",
    problems: [
      {
        id: "p1",
        title: "Avoids going out",
        diagnosis: { code: "F40.01", title: "Agoraphobia with panic disorder" },
        goals: [{ id: "g1", words: "I want my streets back.", objectives }],
      },
    ],
    strengths: "",
    barriers: "",
    dischargeCriteria: "",
    reviewDays: 90,
    reviewedOn: "2026-01-05",
    ...given,
  };
}
