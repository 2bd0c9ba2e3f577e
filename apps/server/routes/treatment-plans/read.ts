import { readTreatmentPlan as endpoint } from "@goldthread/api/nouns/treatment-plan.ts";
import { reviewDue } from "@goldthread/clinical/plan/review-due.ts";
import { isMyClient, readClientOfChart } from "@goldthread/store/queries/client.ts";
import { listCareTeam } from "@goldthread/store/queries/care-team.ts";
import { listDiagnoses } from "@goldthread/store/queries/diagnosis.ts";
import { isByTrainee, listPlanSignatures, listPlanVersions } from "@goldthread/store/queries/treatment-plan.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { currentPlan } from "../../treatment-plan/current-plan.ts";
import { planVersions } from "../../treatment-plan/plan-versions.ts";

export const readTreatmentPlan = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "treatment plan opened" },
  async run({ input: { clientId }, tx, about, practice, clock }) {
    about({ clientId });
    const client = (await readClientOfChart(tx, clientId)) ?? refuse("not_found");
    // Keepers of the records know of the client, and of a plan they would see an empty one.
    if (!(await isMyClient(tx, clientId))) refuse("not_found");
    const [current, rows, signatures, needsSupervisor, diagnoses, careTeam] = await Promise.all([
      currentPlan(tx, clientId, calendarDay(clock(), practice.zone)),
      listPlanVersions(tx, clientId),
      listPlanSignatures(tx, clientId),
      isByTrainee(tx, clientId),
      listDiagnoses(tx, clientId),
      listCareTeam(tx, clientId),
    ]);
    const { id, name, preferredName, recordNumber } = client;
    return {
      client: { id, name, preferredName, recordNumber },
      ...current,
      reviewDue: current.plan === null ? null : reviewDue(current.plan),
      versions: [...planVersions(rows, signatures)],
      needsSupervisor,
      diagnoses: diagnoses.filter(({ until }) => until === null).map(({ code, words }) => ({ code, title: words })),
      careTeam: careTeam.filter(({ to }) => to === null).map((member) => member.name),
    };
  },
});
