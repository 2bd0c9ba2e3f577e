import { readSeries as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { readSeries as readRow } from "@goldthread/store/queries/session-series.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { weekOf } from "../../session/week-of.ts";

export const readSeries = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { seriesId }, tx }) {
    const row = await readRow(tx, seriesId);
    if (row === undefined) refuse("not_found");
    const { id, kind, service, modality, place, title, zone, repeats, every, times, minutes, version } = row;
    return {
      id,
      kind,
      service,
      modality,
      place,
      title,
      zone,
      repeats,
      every,
      times,
      minutes,
      version,
      week: weekOf(row.week),
      from: row.from_day,
      until: row.until_day,
      clock: row.start_clock,
    };
  },
});
