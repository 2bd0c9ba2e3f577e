import { checkPlan } from "@goldthread/clinical/plan/check-plan.ts";
import { comparePlans } from "@goldthread/clinical/plan/compare-plans.ts";
import { lostObjectives } from "@goldthread/clinical/plan/lost-objectives.ts";
import { reviewDue } from "@goldthread/clinical/plan/review-due.ts";
import { followVersion, insertPlanVersion, type PlanParts } from "@goldthread/store/queries/treatment-plan.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { Refusal, refuse } from "../errors.ts";
import { standFor, type ActsToRecord } from "../ledger/stand-for.ts";
import type { CurrentPlan, KeptPlan } from "./current-plan.ts";

export interface PlanToKeep {
  readonly clientId: string;
  readonly before: CurrentPlan;
  readonly plan: KeptPlan;
  readonly why: string;
  /** How the request calls the plan's fields, given the plan's own path. */
  readonly fieldOf?: (path: string) => string;
}

/**
 * Keeps a plan as the next version: its content, the ledger's entry for it, and the tables that notes are tied to. A plan
 * that says what the newest says writes nothing. Answers the number of the version that stands now.
 */
export async function keepVersion(
  tx: Transaction,
  { clientId, before, plan, why, fieldOf = (path) => `plan.${path}` }: PlanToKeep,
  act: Omit<ActsToRecord, "kind">,
): Promise<number> {
  const issues = checkPlan(plan).map(({ field, expected }) => ({ field: fieldOf(field), expected }));
  if (issues.length > 0) throw new Refusal("invalid_input", { fields: issues });
  if (before.plan !== null && lostObjectives(before.plan, plan).length > 0) refuse("objective_missing");
  if (before.version > 0 && comparePlans(before.plan, plan).length === 0) return before.version;
  const number = before.version + 1;
  const facts = { clientId, number, plan, reviewDue: reviewDue(plan), why };
  for (const row of await standFor(tx, [facts], { ...act, kind: "plan-changed" })) await insertPlanVersion(tx, row);
  await followVersion(tx, partsOf(clientId, plan));
  return number;
}

function partsOf(clientId: string, { problems }: KeptPlan): PlanParts {
  const goals = problems.flatMap((problem) => problem.goals.map((goal) => ({ ...goal, problem_id: problem.id })));
  const objectives = goals.flatMap((goal) => goal.objectives.map((objective) => ({ ...objective, goal_id: goal.id })));
  return {
    clientId,
    problems: problems.map(({ id, title }, position) => ({ id, title, position })),
    goals: goals.map(({ id, problem_id, words }, position) => ({ id, problem_id, words, position })),
    objectives: objectives.map(
      ({ id, goal_id, text, status, baseline, target, measuredBy, startsOn, dueOn }, position) => ({
        id,
        goal_id,
        text,
        status,
        position,
        baseline,
        target,
        measured_by: measuredBy,
        starts_on: startsOn,
        due_on: dueOn,
      }),
    ),
  };
}
