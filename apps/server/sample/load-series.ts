import type { SamplePractice, SampleSeries } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { insertSeries, type SeriesRow } from "@goldthread/store/queries/session-series.ts";
import { makeSessions, readHorizon } from "../session/series-sessions.ts";
import { sampleSources } from "./sample-sources.ts";

/** The weeks ahead, made by the same function that makes them for a real series. MUST come after the sessions. */
export async function loadSeries(db: Database, { series, practice }: SamplePractice): Promise<void> {
  for (const one of series) {
    const { newId } = sampleSources(`series/${one.id}`);
    await asActor(db, { staffId: one.clinicianId }, async (tx) => {
      const horizon = await readHorizon(tx);
      const row = seriesRowOf(one, { zone: practice.zone, horizon });
      await insertSeries(tx, row);
      await makeSessions(tx, { series: row, horizon, newId });
    });
  }
}

function seriesRowOf(
  series: SampleSeries,
  { zone, horizon }: { readonly zone: string; readonly horizon: string },
): SeriesRow {
  return {
    id: series.id,
    kind: series.kind,
    client_id: series.clientId,
    group_id: series.groupId,
    clinician_id: series.clinicianId,
    service: series.service,
    modality: "in-person",
    place: series.place,
    title: series.title,
    service_code: null,
    participants: series.participants.map((person) => ({ ...person, contactId: null })),
    client_present: true,
    repeats: "weekly",
    every: series.every,
    week: null,
    from_day: series.from,
    until_day: null,
    times: null,
    start_clock: series.clock,
    minutes: series.minutes,
    zone,
    made_until: horizon,
    version: 1,
  };
}
