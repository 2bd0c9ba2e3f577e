import type { ObjectiveStatus } from "../schema/plan.ts";
import { recordOf } from "./record-of.ts";

export interface PlanLine {
  readonly problemId: string;
  readonly title: string;
  readonly goalId: string | null;
  readonly words: string | null;
  readonly objectiveId: string | null;
  readonly text: string | null;
  readonly status: ObjectiveStatus | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly dueOn: string | null;
}

/** A client's whole plan, one row for each objective, in the order it was written. */
export const planOf = `
  select p.id as "problemId", p.title, g.id as "goalId", g.words, o.id as "objectiveId", o.text, o.status,
    d.baseline, d.target, d.due_on as "dueOn"
  from plan_problem p
  left join plan_goal g on g.problem_id = p.id and g.client_id = p.client_id
  left join plan_objective o on o.goal_id = g.id and o.client_id = p.client_id
  left join plan_objective_detail d on d.objective_id = o.id
  where p.client_id = any (${recordOf("$1")})
  order by p.position, p.created_at, p.id, g.position, g.id, o.position, o.id`;
