import { changeSeries as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { lockSeries } from "@goldthread/store/queries/session-series.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { changeFollowing } from "../../session/change-following.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

export const changeSeries = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input, tx, practice, newId, clock }) {
    const series = await lockSeries(tx, input.seriesId);
    if (series === undefined) refuse("not_found");
    if (series.version !== input.version) refuse("changed_meanwhile");
    return changeFollowing(tx, { series, input, newId, today: calendarDay(clock(), practice.zone) });
  },
});
