import { readSchedule as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { readSessionsBetween } from "@goldthread/store/queries/today.ts";
import { defineRoute } from "../../route.ts";
import { extendOwnSeries } from "../../session/extend-own-series.ts";
import { refuseUnfitSpan } from "../../session/refuse-unfit-span.ts";
import { todaySessionOf } from "../../session/today-session-of.ts";

export const readSchedule = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { from, to }, tx, practice, clock, newId }) {
    refuseUnfitSpan({ from, to });
    await extendOwnSeries(tx, newId);
    const sessions = await readSessionsBetween(tx, { from, to });
    return { from, to, now: clock().toISOString(), sessions: sessions.map((one) => todaySessionOf(one, practice)) };
  },
});
