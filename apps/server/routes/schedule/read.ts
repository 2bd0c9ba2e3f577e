import { readSchedule as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { listLeaveBetween } from "@goldthread/store/queries/leave.ts";
import { readSessionsBetween } from "@goldthread/store/queries/today.ts";
import { defineRoute } from "../../route.ts";
import { extendOwnSeries } from "../../session/extend-own-series.ts";
import { refuseUnfitSpan } from "../../session/refuse-unfit-span.ts";
import { todaySessionOf } from "../../session/today-session-of.ts";

export const readSchedule = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { from, to }, tx, actor, practice, clock, newId }) {
    refuseUnfitSpan({ from, to });
    await extendOwnSeries(tx, newId);
    const [sessions, away] = await Promise.all([
      readSessionsBetween(tx, { from, to }),
      listLeaveBetween(tx, { staffId: actor.staffId, from, to }),
    ]);
    const shown = sessions.map((one) => todaySessionOf(one, practice));
    return { from, to, now: clock().toISOString(), sessions: shown, away: [...away] };
  },
});
