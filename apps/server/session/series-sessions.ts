import { recurrenceDays, seriesTimes } from "@goldthread/clinical";
import type { Transaction } from "@goldthread/store/db.ts";
import { readDayAhead } from "@goldthread/store/queries/schedule.ts";
import {
  insertSessionsOfSeries,
  noteSeriesMade,
  type SeriesAgreed,
  type SeriesRow,
  type SessionOfSeries,
} from "@goldthread/store/queries/session-series.ts";

/** So far ahead the sessions of a series stand on the schedule. */
const daysMadeAhead = 26 * 7;

/** The last day up to which sessions are made now. */
export function readHorizon(tx: Transaction): Promise<string> {
  return readDayAhead(tx, daysMadeAhead);
}

/** The days of a series' rule up to a horizon. */
export function daysOfSeries(series: SeriesAgreed, horizon: string): readonly string[] {
  const { repeats, every, week, from_day: from, until_day: until, times } = series;
  return recurrenceDays({ repeats, every, week, from, until, times }, horizon);
}

/** When the session of a day begins and ends, by the rule. */
export function timesOfSeries(series: SeriesAgreed, day: string): { readonly start: string; readonly stop: string } {
  return seriesTimes({ clock: series.start_clock, minutes: series.minutes, zone: series.zone }, day);
}

interface ToMake {
  readonly series: SeriesRow;
  readonly horizon: string;
  readonly newId: () => string;
  /** What lies up to this day was made before. */
  readonly after?: string;
}

/** Makes what the rule wants up to a horizon and is not there yet: asking twice makes nothing twice. */
export async function makeSessions(tx: Transaction, { series, horizon, newId, after = "" }: ToMake): Promise<number> {
  const days = daysOfSeries(series, horizon).filter((day) => day > after);
  const sessions = days.map((day): SessionOfSeries => ({ id: newId(), day, ...timesOfSeries(series, day) }));
  const made = await insertSessionsOfSeries(tx, { series, sessions });
  await noteSeriesMade(tx, { id: series.id, until: horizon });
  return made;
}
