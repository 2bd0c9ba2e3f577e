import type { changeSeries } from "@goldthread/api/nouns/schedule.ts";
import { addDays, daysBetween, parseInstant, weekOfMonth } from "@goldthread/clinical";
import type { Transaction } from "@goldthread/store/db.ts";
import {
  endSeriesOn,
  type FollowingChange,
  type FollowingSession,
  insertSeries,
  lockFollowingSessions,
  moveToSeries,
  type SeriesRow,
  takeBackSessions,
} from "@goldthread/store/queries/session-series.ts";
import type { z } from "zod";
import { refuse } from "../errors.ts";
import { refuseOverlaps } from "./refuse-overlaps.ts";
import { refuseUnfitRule } from "./refuse-unfit-rule.ts";
import { refuseUnfitService } from "./refuse-unfit-service.ts";
import { daysOfSeries, makeSessions, readHorizon, timesOfSeries } from "./series-sessions.ts";

type Change = z.output<typeof changeSeries.input>;

interface Changing {
  readonly series: SeriesRow;
  readonly input: Change;
  readonly newId: () => string;
  readonly today: string;
}

/**
 * Changes a series from one of its days on. The old series ends the day before and a new one takes over; the sessions
 * from there keep their ids, each taking the next day of the new rule. What was moved, cancelled or begun by itself stays
 * as it is, and counts as the session of its day. The series' row MUST be locked.
 */
export async function changeFollowing(
  tx: Transaction,
  { series, input, newId, today }: Changing,
): Promise<z.input<typeof changeSeries.output>> {
  const horizon = await readHorizon(tx);
  const { before, after } = splitDays(series, { fromDay: input.fromDay, horizon });
  const made: SeriesRow = {
    ...changedSeries(series, { input, before: before.length }),
    id: newId(),
    made_until: horizon,
  };
  refuseUnfitRule(ruleOf(made), today);
  refuseUnfitService({ kind: made.kind, service: made.service, clientPresent: made.client_present });
  const rows = await lockFollowingSessions(tx, { seriesId: series.id, from: input.fromDay });
  const plan = planFollowing({
    series,
    made,
    rows,
    days: { before: after, after: daysOfSeries(made, horizon) },
    input,
  });
  await refuseOverlaps(tx, {
    clientId: made.client_id,
    groupId: made.group_id,
    clinicianId: made.clinician_id,
    spans: plan.spans,
    except: rows.map(({ id }) => id),
    overlap: input.overlap,
  });
  await insertSeries(tx, made);
  await moveToSeries(tx, { seriesId: made.id, sessions: [...plan.changed, ...plan.kept] });
  await takeBackSessions(tx, plan.left);
  await makeSessions(tx, { series: made, horizon, newId });
  const lastDay = addDays(input.fromDay, -1);
  if ((await endSeriesOn(tx, { id: series.id, version: series.version, lastDay })) === undefined)
    throw new Error("Cannot change the series: its row went away under the lock");
  return {
    id: made.id,
    version: 1,
    changed: plan.changed.length,
    kept: rows.length - plan.changed.length - plan.left.length,
  };
}

function splitDays(series: SeriesRow, { fromDay, horizon }: { readonly fromDay: string; readonly horizon: string }) {
  const days = daysOfSeries(series, horizon > fromDay ? horizon : fromDay);
  if (!days.includes(fromDay)) refuse("series_day", [{ field: "fromDay", expected: "expected a day of the series" }]);
  return { before: days.filter((day) => day < fromDay), after: days.filter((day) => day >= fromDay) };
}

function ruleOf(series: SeriesRow) {
  const { repeats, every, week, from_day: from, until_day: until, times } = series;
  return { repeats, every, week, from, until, times };
}

/** The rule from that day on. A number of sessions counts those that were; a last day goes along with the day's move. */
function changedSeries(
  series: SeriesRow,
  { input, before }: { readonly input: Change; readonly before: number },
): SeriesRow {
  const from = input.day ?? input.fromDay;
  const repeats = input.repeats ?? series.repeats;
  const movedBy = Math.max(0, daysBetween(input.fromDay, from));
  const left = series.times === null ? null : series.times - before;
  const until = series.until_day === null ? null : addDays(series.until_day, movedBy);
  return {
    ...series,
    repeats,
    every: input.every ?? series.every,
    week: repeats === "weekly" ? null : (input.week ?? weekAt({ from, was: series.week })),
    from_day: from,
    until_day: input.until === undefined ? (input.times == null ? until : null) : input.until,
    times: input.times === undefined ? (input.until == null ? left : null) : input.times,
    start_clock: input.clock ?? series.start_clock,
    minutes: input.minutes ?? series.minutes,
    modality: input.modality ?? series.modality,
    place: input.place ?? series.place,
    title: input.title ?? series.title,
    service: input.service ?? series.service,
    version: 1,
  };
}

/** A monthly one stays "the last" where the new day is a last one too; else it is what the new day is. */
function weekAt({ from, was }: { readonly from: string; readonly was: number | null }): number {
  const isLast = addDays(from, 7).slice(0, 7) !== from.slice(0, 7);
  return was === -1 && isLast ? -1 : weekOfMonth(from);
}

interface Following {
  readonly series: SeriesRow;
  readonly made: SeriesRow;
  readonly rows: readonly FollowingSession[];
  readonly days: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly input: Change;
}

interface Plan {
  readonly changed: readonly FollowingChange[];
  readonly kept: readonly FollowingChange[];
  /** The rule has no day for them any more. */
  readonly left: readonly string[];
  /** Times that the rule takes anew. */
  readonly spans: readonly { readonly start: string; readonly stop: string }[];
}

function planFollowing({ series, made, rows, days, input }: Following): Plan {
  // Every other week instead of every week: the days of the two have nothing to do with each other, but for the first.
  const isSamePace = made.repeats === series.repeats && made.every === series.every;
  const [changed, kept, left]: [FollowingChange[], FollowingChange[], string[]] = [[], [], []];
  for (const row of rows) {
    const place = days.before.indexOf(row.day);
    const day = isSamePace || place === 0 ? days.after[place] : undefined;
    const isFree = row.status === "scheduled" && !row.begun;
    const stands = isFree && (place === 0 || !isMoved(series, row));
    if (day === undefined) {
      if (stands) left.push(row.id);
    } else if (stands) changed.push(placed(made, { row, day, input }));
    else kept.push({ ...row, day });
  }
  const taken = new Set(kept.map(({ day }) => day));
  const spans = days.after.filter((day) => !taken.has(day)).map((day) => timesOfSeries(made, day));
  return { changed, kept, left, spans };
}

/** It does not stand where the rule put it. */
function isMoved(series: SeriesRow, row: FollowingSession): boolean {
  const { start, stop } = timesOfSeries(series, row.day);
  return parseInstant(start) !== parseInstant(row.start) || parseInstant(stop) !== parseInstant(row.stop);
}

interface Placed {
  readonly row: FollowingSession;
  readonly day: string;
  readonly input: Change;
}

/** What the change does not speak of stays as it is with each session: one may have a topic or a room of its own. */
function placed(made: SeriesRow, { row, day, input }: Placed): FollowingChange {
  return {
    id: row.id,
    day,
    ...timesOfSeries(made, day),
    modality: input.modality ?? row.modality,
    place: input.place ?? row.place,
    title: input.title ?? row.title,
    service: input.service ?? row.service,
  };
}
