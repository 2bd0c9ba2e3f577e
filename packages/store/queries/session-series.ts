import type { Modality } from "@goldthread/clinical/note/note-body.ts";
import type { NoteKind } from "../schema/note.ts";
import type { SessionService, SessionStatus } from "../schema/session.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

/** Who takes part in every session of a series, beside its client. */
export interface SeriesParticipant {
  readonly contactId: string | null;
  readonly name: string;
  readonly relation: string;
}

/** What is agreed of a series: whose it is, what for, and the rule. Days are YYYY-MM-DD, the clock HH:MM. */
export interface SeriesAgreed {
  readonly kind: NoteKind;
  readonly client_id: string | null;
  readonly group_id: string | null;
  readonly clinician_id: string;
  readonly service: SessionService;
  readonly modality: Modality;
  readonly place: string;
  readonly title: string;
  readonly service_code: string | null;
  readonly participants: readonly SeriesParticipant[];
  readonly client_present: boolean;
  readonly repeats: "weekly" | "monthly";
  readonly every: number;
  readonly week: number | null;
  readonly from_day: string;
  readonly until_day: string | null;
  readonly times: number | null;
  readonly start_clock: string;
  readonly minutes: number;
  readonly zone: string;
}

export interface SeriesRow extends SeriesAgreed {
  readonly id: string;
  readonly made_until: string;
  readonly version: number;
}

const columns = `id, kind, client_id, group_id, clinician_id, service, modality, place, title, service_code, participants,
  client_present, repeats, every, week, from_day, until_day, times, start_clock, minutes, zone, made_until`;

export async function insertSeries(tx: Transaction, series: Omit<SeriesRow, "version">): Promise<void> {
  await tx.sql(
    `insert into session_series (${columns}, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, actor())`,
    [
      series.id,
      series.kind,
      series.client_id,
      series.group_id,
      series.clinician_id,
      series.service,
      series.modality,
      series.place,
      series.title,
      series.service_code,
      JSON.stringify(series.participants),
      series.client_present,
      series.repeats,
      series.every,
      series.week,
      series.from_day,
      series.until_day,
      series.times,
      series.start_clock,
      series.minutes,
      series.zone,
      series.made_until,
    ],
  );
}

/** Who holds it by now: work is handed on session by session, and whoever has the last one has the series. */
const heldBy = `coalesce((select s.clinician_id from session s where s.series_id = session_series.id
  order by s.series_day desc limit 1), clinician_id)`;
const read = `${columns.replace("clinician_id", `${heldBy} as clinician_id`)}, version`;

export async function readSeries(tx: Transaction, seriesId: string): Promise<SeriesRow | undefined> {
  const [row] = await tx.sql<SeriesRow>(`select ${read} from session_series where id = $1`, [seriesId]);
  return row;
}

/** As {@link readSeries}, kept from others' changes until the transaction ends; undefined where the actor may not. */
export async function lockSeries(tx: Transaction, seriesId: string): Promise<SeriesRow | undefined> {
  const [row] = await tx.sql<SeriesRow>(`select ${read} from session_series where id = $1 for no key update`, [
    seriesId,
  ]);
  return row;
}

/**
 * The series that the actor holds, and those of groups that they lead, whose sessions are not made as far as this day and
 * that go on. Locked; whoever comes second waits.
 */
export async function lockSeriesToExtend(tx: Transaction, until: string): Promise<readonly SeriesRow[]> {
  return tx.sql<SeriesRow>(
    `select ${read} from session_series
     where made_until < $1 and (until_day is null or until_day > made_until)
       and (group_id = any (array(select my_groups()))
         or (client_id = any (array(select my_clients())) and ${heldBy} = actor()))
     order by id for no key update`,
    [until],
  );
}

/** Answers the new version; undefined where the row has another by now. */
export async function endSeriesOn(
  tx: Transaction,
  { id, version, lastDay }: { readonly id: string; readonly version: number; readonly lastDay: string | null },
): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    "update session_series set until_day = $3, version = version + 1 where id = $1 and version = $2 returning version",
    [id, version, lastDay],
  );
  return row?.version;
}

export async function noteSeriesMade(
  tx: Transaction,
  { id, until }: { readonly id: string; readonly until: string },
): Promise<void> {
  await tx.sql("update session_series set made_until = $2 where id = $1", [id, until]);
}

/** A session that the rule puts on a day. */
export interface SessionOfSeries {
  readonly id: string;
  readonly day: string;
  readonly start: string;
  readonly stop: string;
}

/** Makes those that are not there yet, whatever became of the others. Answers how many were made. */
export async function insertSessionsOfSeries(
  tx: Transaction,
  { series, sessions }: { readonly series: SeriesRow; readonly sessions: readonly SessionOfSeries[] },
): Promise<number> {
  if (sessions.length === 0) return 0;
  const column = <Key extends keyof SessionOfSeries>(key: Key) => sessions.map((session) => session[key]);
  const made = await tx.sql<{ id: string }>(
    `insert into session (id, kind, client_id, group_id, clinician_id, starts_at, stops_at, modality, place, title,
                          service_code, service, client_present, series_id, series_day)
     select row.id, $1, $2, $3, $4, row.starts_at, row.stops_at, $5, $6, $7, $8, $9, $10, $11, row.day
     from unnest($12::uuid[], $13::timestamptz[], $14::timestamptz[], $15::date[]) as row (id, starts_at, stops_at, day)
     on conflict (series_id, series_day) do nothing returning id`,
    [
      series.kind,
      series.client_id,
      series.group_id,
      series.clinician_id,
      series.modality,
      series.place,
      series.title,
      series.service_code,
      series.service,
      series.client_present,
      series.id,
      column("id"),
      column("start"),
      column("stop"),
      column("day"),
    ],
  );
  const ids = made.map(({ id }) => id);
  if (series.kind === "group") await insertFacilitatorsOf(tx, ids);
  else if (series.participants.length > 0) await insertParticipantsOf(tx, ids);
  return ids.length;
}

/** Those who lead the group on each session's day lead that session. */
async function insertFacilitatorsOf(tx: Transaction, sessionIds: readonly string[]): Promise<void> {
  await tx.sql(
    `insert into session_facilitator (session_id, staff_id)
     select distinct s.id, f.staff_id from session s
     cross join lateral (select (s.starts_at at time zone (select zone from practice))::date as held_on) as d
     join facilitator f on f.group_id = s.group_id and f.from_date <= d.held_on and (f.to_date is null or f.to_date >= d.held_on)
     where s.id = any ($1::uuid[]) on conflict do nothing`,
    [sessionIds],
  );
}

async function insertParticipantsOf(tx: Transaction, sessionIds: readonly string[]): Promise<void> {
  await tx.sql(
    `insert into session_participant (id, session_id, client_id, contact_id, name, relation)
     select gen_random_uuid(), s.id, s.client_id, person."contactId", person.name, person.relation
     from session s join session_series r on r.id = s.series_id
     cross join lateral jsonb_to_recordset(r.participants) as person ("contactId" uuid, name text, relation text)
     where s.id = any ($1::uuid[])`,
    [sessionIds],
  );
}

/** A session that stands where the rule put it, or was moved from there, with what keeps it from being changed. */
export interface FollowingSession {
  readonly id: string;
  readonly day: string;
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
  readonly place: string;
  readonly title: string;
  readonly status: SessionStatus;
  readonly service: SessionService;
  readonly version: number;
  /** Somebody has begun to write about it, or marked who was there; or it has begun. */
  readonly begun: boolean;
}

/** The sessions of a series from a day on, locked against signing. */
export async function lockFollowingSessions(
  tx: Transaction,
  { seriesId, from }: { readonly seriesId: string; readonly from: string },
): Promise<readonly FollowingSession[]> {
  const locked = await tx.sql<{ id: string }>(
    "select id from session where series_id = $1 and series_day >= $2 order by id for no key update",
    [seriesId, from],
  );
  return tx.sql<FollowingSession>(
    `select s.id, s.series_day as day, ${isoTime("s.starts_at")} as start, ${isoTime("s.stops_at")} as stop, s.modality,
            s.place, s.title, s.status, s.service, s.version,
            s.starts_at <= clock() or exists (select from draft d where d.session_id = s.id)
              or exists (select from note n where n.session_id = s.id)
              or exists (select from attendance a where a.session_id = s.id) as begun
     from session s where s.id = any ($1::uuid[]) order by s.series_day`,
    [locked.map(({ id }) => id)],
  );
}

export interface FollowingChange extends SessionOfSeries {
  readonly modality: Modality;
  readonly place: string;
  readonly title: string;
  readonly service: SessionService;
}

/** Puts sessions into another series, each on its day there. The rows MUST be locked. */
export async function moveToSeries(
  tx: Transaction,
  { seriesId, sessions }: { readonly seriesId: string; readonly sessions: readonly FollowingChange[] },
): Promise<void> {
  if (sessions.length === 0) return;
  const column = <Key extends keyof FollowingChange>(key: Key) => sessions.map((session) => session[key]);
  await tx.sql(
    `update session s set series_id = $1, series_day = row.day, starts_at = row.starts_at, stops_at = row.stops_at,
            modality = row.modality, place = row.place, title = row.title, service = row.service, version = s.version + 1
     from unnest($2::uuid[], $3::date[], $4::timestamptz[], $5::timestamptz[], $6::text[], $7::text[], $8::text[], $9::text[])
       as row (id, day, starts_at, stops_at, modality, place, title, service)
     where s.id = row.id`,
    [
      seriesId,
      column("id"),
      column("day"),
      column("start"),
      column("stop"),
      column("modality"),
      column("place"),
      column("title"),
      column("service"),
    ],
  );
}

/** Takes back sessions that were made ahead. Answers how many went: the database keeps what was touched. */
export async function takeBackSessions(tx: Transaction, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const gone = await tx.sql("delete from session where id = any ($1::uuid[]) returning id", [ids]);
  return gone.length;
}
