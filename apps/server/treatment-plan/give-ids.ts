import { keptPlan, type planToWrite } from "@goldthread/api/nouns/treatment-plan.ts";
import type { z } from "zod";
import { refuse } from "../errors.ts";
import type { KeptPlan } from "./current-plan.ts";

/**
 * A plan with an id for every part. Ids that come in MUST be this client's own: another's part cannot be taken over by
 * naming it.
 */
export function giveIds(
  written: z.output<typeof planToWrite>,
  { before, newId }: { readonly before: KeptPlan | null; readonly newId: () => string },
): KeptPlan {
  const known = new Set(idsOf(before));
  const idFor = (id: string | null) => {
    if (id === null) return newId();
    return known.has(id) ? id : refuse("changed_meanwhile");
  };
  return keptPlan.parse({
    ...written,
    problems: written.problems.map((problem) => ({
      ...problem,
      id: idFor(problem.id),
      goals: problem.goals.map((goal) => ({
        ...goal,
        id: idFor(goal.id),
        objectives: goal.objectives.map((objective) => ({
          ...objective,
          id: idFor(objective.id),
          interventions: objective.interventions.map((one) => ({ ...one, id: idFor(one.id) })),
        })),
      })),
    })),
  });
}

function idsOf(plan: KeptPlan | null): string[] {
  return (plan?.problems ?? []).flatMap(({ id, goals }) => [
    id,
    ...goals.flatMap((goal) => [
      goal.id,
      ...goal.objectives.flatMap((objective) => [objective.id, ...objective.interventions.map((one) => one.id)]),
    ]),
  ]);
}
