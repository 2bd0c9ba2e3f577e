import { addSeries as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { insertSeries, type SeriesRow } from "@goldthread/store/queries/session-series.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuseMerged } from "../../client/refuse-merged.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { participantsOf } from "../../session/participants-of.ts";
import { refuseOverlaps } from "../../session/refuse-overlaps.ts";
import { refuseUnfitKind } from "../../session/refuse-unfit-kind.ts";
import { refuseUnfitRule } from "../../session/refuse-unfit-rule.ts";
import { refuseUnfitService } from "../../session/refuse-unfit-service.ts";
import { daysOfSeries, makeSessions, readHorizon, timesOfSeries } from "../../session/series-sessions.ts";

export const addSeries = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input, tx, actor, practice, newId, clock }) {
    const { kind, clientId, groupId, overlap } = input;
    refuseUnfitKind(input);
    await refuseMerged(tx, clientId);
    refuseUnfitService(input);
    refuseUnfitRule(input, calendarDay(clock(), practice.zone));
    const people = await participantsOf(tx, { ...input, newId });
    const horizon = await readHorizon(tx);
    const series: SeriesRow = {
      id: newId(),
      kind,
      client_id: clientId,
      group_id: groupId,
      clinician_id: actor.staffId,
      service: input.service ?? kind,
      modality: input.modality,
      place: input.place,
      title: input.title,
      service_code: input.serviceCode,
      participants: people.map(({ contactId, name, relation }) => ({ contactId, name, relation })),
      client_present: input.clientPresent,
      repeats: input.repeats,
      every: input.every,
      week: input.week,
      from_day: input.from,
      until_day: input.until,
      times: input.times,
      start_clock: input.clock,
      minutes: input.minutes,
      zone: practice.zone,
      made_until: horizon,
      version: 1,
    };
    const spans = daysOfSeries(series, horizon).map((day) => timesOfSeries(series, day));
    await refuseOverlaps(tx, { clientId, groupId, clinicianId: actor.staffId, spans, overlap });
    await insertSeries(tx, series);
    return { id: series.id, made: await makeSessions(tx, { series, horizon, newId }) };
  },
});
