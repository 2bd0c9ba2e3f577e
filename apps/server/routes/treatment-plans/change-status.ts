import { changeObjectiveStatus as endpoint } from "@goldthread/api/nouns/treatment-plan.ts";
import { changeStatus } from "@goldthread/clinical/plan/change-status.ts";
import { calendarDay } from "../../calendar-day.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { currentPlan, type KeptPlan } from "../../treatment-plan/current-plan.ts";
import { keepVersion } from "../../treatment-plan/keep-version.ts";
import { keptPlan } from "@goldthread/api/nouns/treatment-plan.ts";

export const changeObjectiveStatus = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "objective changed" },
  async run({ input, tx, about, practice, clock, actor, newId, server, afterCommit }) {
    const { clientId, objectiveId, version, status, reason } = input;
    about({ clientId, subject: objectiveId });
    await chartToChange(tx, clientId);
    const today = calendarDay(clock(), practice.zone);
    const before = await currentPlan(tx, clientId, today);
    if (before.version !== version) refuse("changed_meanwhile");
    const plan = changed(before.plan, { objectiveId, status, on: input.on ?? today, reason });
    const toKeep = { clientId, before, plan, why: reason, fieldOf: fieldOfStatus };
    const kept = await keepVersion(tx, toKeep, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { version: kept };
  },
});

function changed(plan: KeptPlan | null, change: Parameters<typeof changeStatus>[1]): KeptPlan {
  const after = plan === null ? null : changeStatus(plan, change);
  return after === null ? refuse("not_found") : keptPlan.parse(after);
}

/** The request has the day of the change alone. */
function fieldOfStatus(path: string): string {
  return path.endsWith("statusOn") ? "on" : path;
}
