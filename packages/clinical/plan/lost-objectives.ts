import { objectivesOf, type PlanObjective, type TreatmentPlan } from "./treatment-plan.ts";

/** Objectives of the older plan that the newer one leaves out. An objective is met or stopped; it never goes missing. */
export function lostObjectives(
  before: Pick<TreatmentPlan, "problems">,
  after: Pick<TreatmentPlan, "problems">,
): PlanObjective[] {
  const kept = new Set(objectivesOf(after).map(({ objective }) => objective.id));
  return objectivesOf(before)
    .map(({ objective }) => objective)
    .filter(({ id }) => !kept.has(id));
}
