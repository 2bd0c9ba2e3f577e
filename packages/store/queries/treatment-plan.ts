import type { Transaction } from "../transact.ts";
import { actInto, signedActInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";

export interface PlanVersionRow {
  readonly id: string;
  readonly number: number;
  /** Canonical JSON; the ledger's entry stands for its digest. */
  readonly content: string;
  readonly at: string;
  readonly by: string;
}

const versions = `select v.id, v.number, v.content, ${isoTime("v.changed_at")} as at, s.name as by
  from plan_version v join staff s on s.id = v.changed_by`;

/** Newest first: at most `limit`, and all of them without one. */
export async function listPlanVersions(
  tx: Transaction,
  clientId: string,
  limit: number | null = null,
): Promise<readonly PlanVersionRow[]> {
  return tx.sql(`${versions} where v.client_id = $1 order by v.number desc limit $2`, [clientId, limit]);
}

export async function readPlanVersion(
  tx: Transaction,
  clientId: string,
  number: number,
): Promise<PlanVersionRow | undefined> {
  const [row] = await tx.sql<PlanVersionRow>(`${versions} where v.client_id = $1 and v.number = $2`, [
    clientId,
    number,
  ]);
  return row;
}

export interface PlanSignatureRow {
  readonly id: string;
  readonly versionId: string;
  readonly content: string;
  readonly at: string;
  readonly by: string;
}

export async function listPlanSignatures(tx: Transaction, clientId: string): Promise<readonly PlanSignatureRow[]> {
  return tx.sql(
    `select g.id, g.version_id as "versionId", g.content, ${isoTime("g.signed_at")} as at,
       coalesce(s.name, g.content::jsonb ->> 'name') as by
     from plan_signature g left join staff s on s.id = g.signed_by
     where g.client_id = $1
     order by g.signed_at, array_position(array['clinician', 'supervisor', 'client'], g.capacity), g.id`,
    [clientId],
  );
}

/** As under notes: whoever is a clinician or a supervisor as well needs no second signature. */
const byTrainee = `(exists (select from staff_role r where r.staff_id = v.changed_by and r.role = 'trainee')
  and not exists (select from staff_role r where r.staff_id = v.changed_by and r.role in ('clinician', 'supervisor')))`;

/** Whether the newest version's writer is a trainee, whose plan a supervisor signs too. */
export async function isByTrainee(tx: Transaction, clientId: string): Promise<boolean> {
  const [row] = await tx.sql<{ trainee: boolean }>(
    `select ${byTrainee} as trainee from plan_version v where v.client_id = $1 order by v.number desc limit 1`,
    [clientId],
  );
  return row?.trainee === true;
}

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertPlanVersion = actInto("plan_version", "changed_at");

/** The same of a signature, with the passkey's own act where there is one. */
export const insertPlanSignature = signedActInto("plan_signature", "signed_at");

export interface PlanParts {
  readonly clientId: string;
  readonly problems: readonly { readonly id: string; readonly title: string; readonly position: number }[];
  readonly goals: readonly {
    readonly id: string;
    readonly problem_id: string;
    readonly words: string;
    readonly position: number;
  }[];
  readonly objectives: readonly {
    readonly id: string;
    readonly goal_id: string;
    readonly text: string;
    readonly status: string;
    readonly position: number;
    readonly baseline: string;
    readonly target: string;
    readonly measured_by: string;
    readonly starts_on: string;
    readonly due_on: string | null;
  }[];
}

/** Makes the plan's own tables say what the newest version says. What another client owns is never touched. */
export async function followVersion(tx: Transaction, { clientId, problems, goals, objectives }: PlanParts) {
  const all = JSON.stringify(objectives);
  await tx.sql(
    `insert into plan_problem (id, client_id, title, position)
     select p.id, $1, p.title, p.position from json_to_recordset($2::json) as p(id uuid, title text, position integer)
     on conflict (id) do update set title = excluded.title, position = excluded.position
     where plan_problem.client_id = excluded.client_id`,
    [clientId, JSON.stringify(problems)],
  );
  await tx.sql(
    `insert into plan_goal (id, client_id, problem_id, words, position)
     select g.id, $1, g.problem_id, g.words, g.position
     from json_to_recordset($2::json) as g(id uuid, problem_id uuid, words text, position integer)
     on conflict (id) do update
       set problem_id = excluded.problem_id, words = excluded.words, position = excluded.position
     where plan_goal.client_id = excluded.client_id`,
    [clientId, JSON.stringify(goals)],
  );
  await tx.sql(
    `insert into plan_objective (id, client_id, goal_id, text, status, position)
     select o.id, $1, o.goal_id, o.text, o.status, o.position
     from json_to_recordset($2::json) as o(id uuid, goal_id uuid, text text, status text, position integer)
     on conflict (id) do update
       set goal_id = excluded.goal_id, text = excluded.text, status = excluded.status, position = excluded.position
     where plan_objective.client_id = excluded.client_id`,
    [clientId, all],
  );
  await tx.sql(
    `insert into plan_objective_detail (objective_id, client_id, baseline, target, due_on, measured_by, starts_on)
     select o.id, $1, o.baseline, o.target, o.due_on, o.measured_by, o.starts_on
     from json_to_recordset($2::json)
       as o(id uuid, baseline text, target text, due_on date, measured_by text, starts_on date)
     on conflict (objective_id) do update
       set baseline = excluded.baseline, target = excluded.target, due_on = excluded.due_on,
         measured_by = excluded.measured_by, starts_on = excluded.starts_on
     where plan_objective_detail.client_id = excluded.client_id`,
    [clientId, all],
  );
  await tx.sql("delete from plan_goal where client_id = $1 and id <> all ($2::uuid[])", [
    clientId,
    goals.map(({ id }) => id),
  ]);
  await tx.sql("delete from plan_problem where client_id = $1 and id <> all ($2::uuid[])", [
    clientId,
    problems.map(({ id }) => id),
  ]);
}

/** The days on which a client's problems were written down, for a plan that has no version yet. */
export async function problemDays(tx: Transaction, clientId: string): Promise<readonly { id: string; day: string }[]> {
  return tx.sql(
    `select p.id, (p.created_at at time zone (select zone from practice))::date as day
     from plan_problem p where p.client_id = $1`,
    [clientId],
  );
}

export interface PlanToReview {
  readonly clientId: string;
  readonly name: string;
  readonly version: number;
  /** `YYYY-MM-DD`; null where nothing is pursued any more. */
  readonly reviewDue: string | null;
  readonly isSigned: boolean;
  /** A trainee wrote it, and no supervisor has signed it. */
  readonly wantsSupervisor: boolean;
}

/**
 * Newest plans of the actor's clients that are to be reviewed by that day, that no clinician has signed, or that wait for a
 * supervisor's signature.
 */
export async function listPlansToReview(tx: Transaction, by: string): Promise<readonly PlanToReview[]> {
  return tx.sql(
    `select c.id as "clientId", c.name, v.number as version, v.review_due as "reviewDue", signed.is as "isSigned",
       asked.is as "wantsSupervisor"
     from (select my_clients() as id) as mine
     cross join lateral (select n.id, n.number, n.review_due, n.changed_by from plan_version n
       where n.client_id = mine.id order by n.number desc limit 1) as v
     cross join lateral (select exists (select from plan_signature g
       where g.version_id = v.id and g.capacity = 'clinician') as is) as signed
     cross join lateral (select ${byTrainee} and not exists (select from plan_signature g
       where g.version_id = v.id and g.capacity = 'supervisor') as is) as asked
     join client c on c.id = mine.id
     where v.review_due <= $1 or not signed.is or asked.is
     order by v.review_due nulls last, lower(c.name), c.id limit 200`,
    [by],
  );
}
