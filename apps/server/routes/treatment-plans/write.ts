import { writeTreatmentPlan as endpoint } from "@goldthread/api/nouns/treatment-plan.ts";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { calendarDay } from "../../calendar-day.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { currentPlan } from "../../treatment-plan/current-plan.ts";
import { giveIds } from "../../treatment-plan/give-ids.ts";
import { keepVersion } from "../../treatment-plan/keep-version.ts";

export const writeTreatmentPlan = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "treatment plan changed" },
  async run({
    input: { clientId, version, why, plan },
    tx,
    about,
    practice,
    clock,
    actor,
    newId,
    server,
    afterCommit,
  }) {
    about({ clientId });
    await chartToChange(tx, clientId);
    const today = calendarDay(clock(), practice.zone);
    checkReviewed(plan, today);
    const before = await currentPlan(tx, clientId, today);
    if (before.version !== version) refuse("changed_meanwhile");
    const toKeep = { clientId, before, plan: giveIds(plan, { before: before.plan, newId }), why };
    const kept = await keepVersion(tx, toKeep, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { version: kept };
  },
});

interface Reviewed {
  readonly startsOn: string;
  readonly reviewedOn: string;
}

/** A review that is yet to come would keep the next from ever being due. A plan may begin ahead; a day is left to clocks. */
function checkReviewed({ startsOn, reviewedOn }: Reviewed, today: string): void {
  if (reviewedOn > startsOn && reviewedOn > addDays(today, 1))
    refuse("invalid_input", [{ field: "plan.reviewedOn", expected: `expected a day not after ${today}` }]);
}
