import { endSeries as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { addDays } from "@goldthread/clinical";
import {
  endSeriesOn,
  lockFollowingSessions,
  lockSeries,
  takeBackSessions,
} from "@goldthread/store/queries/session-series.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { makeSessions, readHorizon } from "../../session/series-sessions.ts";

export const endSeries = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { seriesId, version, lastDay }, tx, newId }) {
    const series = await lockSeries(tx, seriesId);
    if (series === undefined) refuse("not_found");
    if (series.version !== version) refuse("changed_meanwhile");
    if (lastDay !== null && lastDay < addDays(series.from_day, -1))
      refuse("invalid_input", [{ field: "lastDay", expected: "expected a day not before the series begins" }]);
    const ended = await endSeriesOn(tx, { id: seriesId, version, lastDay });
    if (ended === undefined) refuse("changed_meanwhile");
    const beyond = lastDay === null ? [] : await lockFollowingSessions(tx, { seriesId, from: addDays(lastDay, 1) });
    const free = beyond.filter(({ status, begun }) => status === "scheduled" && !begun);
    const removed = await takeBackSessions(
      tx,
      free.map(({ id }) => id),
    );
    const made = await makeSessions(tx, {
      series: { ...series, until_day: lastDay },
      horizon: await readHorizon(tx),
      newId,
      // What lies before was made once, and is as it is.
      after: series.until_day ?? series.made_until,
    });
    return { version: ended, removed, made };
  },
});
