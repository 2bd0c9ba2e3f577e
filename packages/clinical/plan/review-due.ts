import { addDays } from "../session/zoned-time.ts";
import type { TreatmentPlan } from "./treatment-plan.ts";

/** The day on which a plan is to be looked at again; null once nothing of it is pursued any more. */
export function reviewDue(plan: TreatmentPlan): string | null {
  const isPursued = plan.problems.some(({ goals }) =>
    goals.some(({ objectives }) => objectives.some(({ status }) => status === "active")),
  );
  return isPursued ? addDays(plan.reviewedOn, plan.reviewDays) : null;
}
