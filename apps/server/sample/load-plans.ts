import type { SamplePlan, SamplePractice, SampleRisk } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import type { Transaction } from "@goldthread/store/transact.ts";

/** Plans and risk concerns, each written by somebody of the client's care team at a time when they were on it. */
export async function loadPlansAndRisks(db: Database, sample: SamplePractice): Promise<void> {
  for (const plan of sample.plans) {
    const writer = sample.clients.find(({ id }) => id === plan.clientId)?.careTeam[0];
    if (writer === undefined) throw new Error("Cannot load the sample practice: a plan's client has no care team");
    await asActor(db, { staffId: writer.staffId, clock: `${writer.from}T18:00:00Z` }, (tx) => insertPlan(tx, plan));
  }
  for (const risk of sample.risks) await loadRisk(db, risk);
}

async function insertPlan(tx: Transaction, { clientId, problems }: SamplePlan): Promise<void> {
  for (const [position, problem] of problems.entries()) {
    await tx.sql("insert into plan_problem (id, client_id, title, position) values ($1, $2, $3, $4)", [
      problem.id,
      clientId,
      problem.title,
      position,
    ]);
    for (const [place, goal] of problem.goals.entries()) {
      await tx.sql("insert into plan_goal (id, client_id, problem_id, words, position) values ($1, $2, $3, $4, $5)", [
        goal.id,
        clientId,
        problem.id,
        goal.words,
        place,
      ]);
      for (const [order, objective] of goal.objectives.entries()) {
        await tx.sql(
          "insert into plan_objective (id, client_id, goal_id, text, status, position) values ($1, $2, $3, $4, $5, $6)",
          [objective.id, clientId, goal.id, objective.text, objective.status, order],
        );
        await tx.sql(
          "insert into plan_objective_detail (objective_id, client_id, baseline, target, due_on) values ($1, $2, $3, $4, $5)",
          [objective.id, clientId, objective.baseline, objective.target, objective.dueOn],
        );
      }
    }
  }
}

async function loadRisk(db: Database, risk: SampleRisk): Promise<void> {
  await asActor(db, { staffId: risk.openedBy, clock: risk.openedAt }, (tx) =>
    tx.sql("insert into risk_concern (id, client_id, summary, opened_at, opened_by) values ($1, $2, $3, $4, $5)", [
      risk.id,
      risk.clientId,
      risk.summary,
      risk.openedAt,
      risk.openedBy,
    ]),
  );
  if (risk.closedAt === null || risk.closedBy === null) return;
  await asActor(db, { staffId: risk.closedBy, clock: risk.closedAt }, (tx) =>
    tx.sql(
      `update risk_concern set closed_at = $2, closed_by = $3, outcome = $4, disposition = 'safety-plan', acted_at = $2,
         acted_by = (select name from staff where id = $3) where id = $1`,
      [risk.id, risk.closedAt, risk.closedBy, risk.outcome],
    ),
  );
}
