/** What a client works on and why: need, goal in their own words, and what both can see change. Days are YYYY-MM-DD. */
export interface TreatmentPlan {
  readonly startsOn: string;
  readonly problems: readonly PlanProblem[];
  readonly strengths: string;
  readonly barriers: string;
  /** When care of this kind is no longer needed. */
  readonly dischargeCriteria: string;
  /** How many days after a review the next is due. */
  readonly reviewDays: number;
  /** The day of the last review; the plan's own first day until there was one. */
  readonly reviewedOn: string;
}

export interface PlanProblem {
  readonly id: string;
  readonly title: string;
  /** As it was coded when the plan was written; null where there is none. */
  readonly diagnosis: { readonly code: string; readonly title: string } | null;
  readonly goals: readonly PlanGoal[];
}

export interface PlanGoal {
  readonly id: string;
  /** The client's own. */
  readonly words: string;
  readonly objectives: readonly PlanObjective[];
}

export const objectiveStatuses = ["active", "met", "stopped"] as const;
export type ObjectiveStatus = (typeof objectiveStatuses)[number];

export interface PlanObjective {
  readonly id: string;
  readonly text: string;
  readonly baseline: string;
  readonly target: string;
  /** How both will know: counted, asked, or the name of a measure. */
  readonly measuredBy: string;
  readonly startsOn: string;
  readonly dueOn: string | null;
  readonly status: ObjectiveStatus;
  /** When and why it became what it is; empty while it has always been active. */
  readonly statusOn: string | null;
  readonly statusReason: string;
  readonly interventions: readonly PlanIntervention[];
}

export interface PlanIntervention {
  readonly id: string;
  readonly type: string;
  readonly frequency: string;
  readonly who: string;
}

/** Every objective with the problem and goal that it stands under, in the plan's order. */
export function objectivesOf(plan: Pick<TreatmentPlan, "problems">): readonly {
  readonly problem: PlanProblem;
  readonly goal: PlanGoal;
  readonly objective: PlanObjective;
  /** Where it stands, as a form or an API names it. */
  readonly path: string;
}[] {
  return plan.problems.flatMap((problem, p) =>
    problem.goals.flatMap((goal, g) =>
      goal.objectives.map((objective, o) => ({
        problem,
        goal,
        objective,
        path: `problems.${p}.goals.${g}.objectives.${o}`,
      })),
    ),
  );
}
