import { addObjective as endpoint } from "@goldthread/api/nouns/client.ts";
import { calendarDay } from "../../calendar-day.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { defineRoute } from "../../route.ts";
import { currentPlan } from "../../treatment-plan/current-plan.ts";
import { keepVersion } from "../../treatment-plan/keep-version.ts";
import { withObjective } from "../../treatment-plan/with-objective.ts";

/** One objective from beside a note: the plan's next version, with nothing else changed. */
export const addObjective = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "objective added" },
  async run({ input, tx, newId, about, practice, clock, actor, server, afterCommit }) {
    const { clientId } = input;
    about({ clientId });
    await chartToChange(tx, clientId);
    const today = calendarDay(clock(), practice.zone);
    const before = await currentPlan(tx, clientId, today);
    const { plan, id } = withObjective(before.plan, { ...input, today, newId });
    const toKeep = { clientId, before, plan, why: "Objective added", fieldOf: lastOfPath };
    await keepVersion(tx, toKeep, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});

function lastOfPath(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
