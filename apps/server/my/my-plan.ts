import type { z } from "zod";
import { z as schema } from "zod";
import type { readMyPlan as endpoint } from "@goldthread/api/nouns/my.ts";
import { listMyPlanSignatures, readMyPlan } from "@goldthread/store/queries/my-record.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { planContent } from "../treatment-plan/current-plan.ts";

type Plan = z.input<(typeof endpoint)["output"]>["plan"];

const said = schema.object({ as: schema.string(), name: schema.string() });

/** As it was last signed by a clinician: what changed since is a draft. Null where none was. */
export async function myPlan(tx: Transaction): Promise<Plan> {
  const row = await readMyPlan(tx);
  if (row === undefined) return null;
  const signatures = await listMyPlanSignatures(tx, row.id);
  const { plan } = planContent(row.content);
  return {
    number: row.number,
    at: row.at,
    signedBy: signatures.map(({ content, at }) => ({ ...said.parse(JSON.parse(content)), at })),
    problems: plan.problems.map(({ id, title, goals }) => ({
      id,
      title,
      goals: goals.map(({ id: goalId, words, objectives }) => ({
        id: goalId,
        words,
        objectives: objectives.map(({ interventions, ...objective }) => ({
          id: objective.id,
          text: objective.text,
          baseline: objective.baseline,
          target: objective.target,
          measuredBy: objective.measuredBy,
          dueOn: objective.dueOn,
          status: objective.status,
          interventions: interventions.map(({ type, frequency }) => `${type} ${frequency}`.trim()),
        })),
      })),
    })),
  };
}
