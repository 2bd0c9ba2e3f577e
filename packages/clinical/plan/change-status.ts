import type { ObjectiveStatus, TreatmentPlan } from "./treatment-plan.ts";

export interface StatusChange {
  readonly objectiveId: string;
  readonly status: ObjectiveStatus;
  readonly on: string;
  readonly reason: string;
}

/** The plan with one objective met, stopped or taken up again; null where it has no such objective. */
export function changeStatus(
  plan: TreatmentPlan,
  { objectiveId, status, on, reason }: StatusChange,
): TreatmentPlan | null {
  let isThere = false;
  const problems = plan.problems.map((problem) => ({
    ...problem,
    goals: problem.goals.map((goal) => ({
      ...goal,
      objectives: goal.objectives.map((objective) => {
        if (objective.id !== objectiveId) return objective;
        isThere = true;
        return { ...objective, status, statusOn: on, statusReason: reason };
      }),
    })),
  }));
  return isThere ? { ...plan, problems } : null;
}
