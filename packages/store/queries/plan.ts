import type { ObjectiveStatus } from "../schema.ts";
import type { Transaction } from "../transact.ts";
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

/** Finds the problem of this title, or adds it at the end. */
export async function findOrAddProblem(
  tx: Transaction,
  problem: { id: string; clientId: string; title: string },
): Promise<string> {
  const [known] = await tx.sql<{ id: string }>(
    "select id from plan_problem where client_id = $1 and lower(title) = lower($2) order by position limit 1",
    [problem.clientId, problem.title],
  );
  if (known !== undefined) return known.id;
  await tx.sql(
    `insert into plan_problem (id, client_id, title, position)
     select $1, $2, $3, coalesce(max(position) + 1, 0) from plan_problem where client_id = $2`,
    [problem.id, problem.clientId, problem.title],
  );
  return problem.id;
}

/** Finds the goal of these words under the problem, or adds it at the end. */
export async function findOrAddGoal(
  tx: Transaction,
  goal: { id: string; clientId: string; problemId: string; words: string },
): Promise<string> {
  const [known] = await tx.sql<{ id: string }>(
    "select id from plan_goal where client_id = $1 and problem_id = $2 and lower(words) = lower($3) order by position limit 1",
    [goal.clientId, goal.problemId, goal.words],
  );
  if (known !== undefined) return known.id;
  await tx.sql(
    `insert into plan_goal (id, client_id, problem_id, words, position)
     select $1, $2, $3, $4, coalesce(max(position) + 1, 0) from plan_goal where client_id = $2`,
    [goal.id, goal.clientId, goal.problemId, goal.words],
  );
  return goal.id;
}

export interface NewObjective {
  readonly id: string;
  readonly clientId: string;
  readonly goalId: string;
  readonly text: string;
  readonly baseline: string;
  readonly target: string;
  readonly dueOn: string | null;
}

export async function addObjective(tx: Transaction, objective: NewObjective): Promise<void> {
  await tx.sql(
    `insert into plan_objective (id, client_id, goal_id, text, position)
     select $1, $2, $3, $4, coalesce(max(position) + 1, 0) from plan_objective where client_id = $2`,
    [objective.id, objective.clientId, objective.goalId, objective.text],
  );
  await tx.sql(
    "insert into plan_objective_detail (objective_id, client_id, baseline, target, due_on) values ($1, $2, $3, $4, $5)",
    [objective.id, objective.clientId, objective.baseline, objective.target, objective.dueOn],
  );
}
