import type { KeptPlan } from "./current-plan.ts";

interface NewObjective {
  readonly problem: string;
  readonly goal: string;
  readonly text: string;
  readonly baseline: string;
  readonly target: string;
  readonly dueOn: string | null;
  readonly today: string;
  readonly newId: () => string;
}

/** The plan with one more objective, under the problem and the goal of these words: those that are there, or new ones. */
export function withObjective(
  plan: KeptPlan | null,
  { problem, goal, text, baseline, target, dueOn, today, newId }: NewObjective,
): { readonly plan: KeptPlan; readonly id: string } {
  const id = newId();
  const objective = {
    id,
    text,
    baseline,
    target,
    measuredBy: "",
    startsOn: today,
    dueOn,
    status: "active" as const,
    statusOn: null,
    statusReason: "",
    interventions: [],
  };
  const base = plan ?? emptyPlan(today);
  const known = base.problems.find(({ title }) => isSame(title, problem));
  const under = known ?? { id: newId(), title: problem, diagnosis: null, goals: [] };
  const knownGoal = under.goals.find(({ words }) => isSame(words, goal));
  const toward = knownGoal ?? { id: newId(), words: goal, objectives: [] };
  const goals = replaced(under.goals, { ...toward, objectives: [...toward.objectives, objective] });
  return { plan: { ...base, problems: replaced(base.problems, { ...under, goals }) }, id };
}

function emptyPlan(today: string): KeptPlan {
  return {
    startsOn: today,
    strengths: "",
    barriers: "",
    dischargeCriteria: "",
    reviewDays: 90,
    reviewedOn: today,
    problems: [],
  };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The part in its place, or at the end where it is new. */
function replaced<Part extends { readonly id: string }>(parts: readonly Part[], part: Part): Part[] {
  return parts.some(({ id }) => id === part.id)
    ? parts.map((one) => (one.id === part.id ? part : one))
    : [...parts, part];
}
