import { keptPlan } from "@goldthread/api/nouns/treatment-plan.ts";
import { planOf, type PlanLine } from "@goldthread/store/queries/plan.ts";
import { listPlanVersions, problemDays } from "@goldthread/store/queries/treatment-plan.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { z } from "zod";
import { planTree } from "../client/plan-tree.ts";

export type KeptPlan = z.output<typeof keptPlan>;

const content = z.object({ plan: keptPlan, why: z.string(), clientId: z.string(), number: z.number() });

/** What a version's content says. It was written by the program, so anything else in it is a fault. */
export function planContent(text: string): z.output<typeof content> {
  return content.parse(JSON.parse(text));
}

export interface CurrentPlan {
  /** 0: there is none yet, or it was written before plans had versions. */
  readonly version: number;
  readonly plan: KeptPlan | null;
}

/** The client's plan as it stands, with the number of its newest version. */
export async function currentPlan(tx: Transaction, clientId: string, today: string): Promise<CurrentPlan> {
  const [newest] = await listPlanVersions(tx, clientId, 1);
  if (newest !== undefined) return { version: newest.number, plan: planContent(newest.content).plan };
  return { version: 0, plan: await withoutVersion(tx, clientId, today) };
}

/** A plan from before plans had versions: its parts alone, each beginning when its problem was written down. */
async function withoutVersion(tx: Transaction, clientId: string, today: string): Promise<KeptPlan | null> {
  const days = new Map((await problemDays(tx, clientId)).map(({ id, day }) => [id, day]));
  if (days.size === 0) return null;
  const lines = (await tx.sql<PlanLine>(planOf, [clientId])).filter(({ problemId }) => days.has(problemId));
  const startsOn = [...days.values()].toSorted()[0] ?? today;
  const problems = planTree(lines).map(({ goals, ...problem }) => ({
    ...problem,
    diagnosis: null,
    goals: goals.map(({ objectives, ...goal }) => ({
      ...goal,
      objectives: objectives.map((objective) => ({
        ...objective,
        measuredBy: "",
        startsOn: earlier(days.get(problem.id) ?? startsOn, objective.dueOn),
        statusOn: null,
        statusReason: objective.status === "active" ? "" : "Written down before plans had versions",
        interventions: [],
      })),
    })),
  }));
  return keptPlan.parse({ startsOn, reviewedOn: startsOn, problems });
}

function earlier(day: string, due: string | null): string {
  return due !== null && due < day ? due : day;
}
