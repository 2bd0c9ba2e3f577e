import { objectivesOf } from "@goldthread/clinical/plan/treatment-plan.ts";
import { listPlanVersions } from "@goldthread/store/queries/treatment-plan.ts";
import type { WriterClient } from "@goldthread/store/queries/writer.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { planContent } from "../treatment-plan/current-plan.ts";

type Objectives = WriterClient["objectives"];

/**
 * What a note of a session is tied to: the objectives that the plan then in force pursued, in its words, and after them
 * those that are pursued today, for one may be set while the note is written.
 */
export async function objectivesThen(
  tx: Transaction,
  { client, start }: { readonly client: WriterClient; readonly start: string },
): Promise<Objectives> {
  const versions = await listPlanVersions(tx, client.id);
  const inForce = versions.find(({ at }) => at < start);
  // Nothing changed since: the plan of today is the one of then.
  if (inForce === undefined || inForce === versions[0]) return client.objectives;
  const then = objectivesOf(planContent(inForce.content).plan).flatMap(({ objective }) => {
    const { id, text, baseline, target, dueOn, status } = objective;
    return status === "active" ? [{ id, text, baseline, target, dueOn, status }] : [];
  });
  const known = new Set(then.map(({ id }) => id));
  return [...then, ...client.objectives.filter(({ id }) => !known.has(id))];
}
