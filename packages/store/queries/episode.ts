import type { DischargeKind } from "../schema/client.ts";
import type { Transaction } from "../transact.ts";
import { recordOf } from "./record-of.ts";

export interface EpisodeRow {
  readonly id: string;
  readonly program: string;
  readonly admittedOn: string;
  readonly admittedBy: string;
  readonly admittedWhy: string;
  readonly dischargedOn: string | null;
  readonly dischargedBy: string | null;
  readonly dischargeKind: DischargeKind | null;
  readonly dischargeWhy: string;
  readonly version: number;
  readonly transfers: readonly {
    readonly id: string;
    readonly on: string;
    readonly from: string;
    readonly to: string;
    readonly why: string;
    readonly by: string;
  }[];
}

/** The one that runs first, then the newest. */
export async function listEpisodes(tx: Transaction, clientId: string): Promise<readonly EpisodeRow[]> {
  return tx.sql(
    `select e.id, e.program, e.admitted_on as "admittedOn", a.name as "admittedBy", e.admitted_why as "admittedWhy",
       e.discharged_on as "dischargedOn", d.name as "dischargedBy", e.discharge_kind as "dischargeKind",
       e.discharge_why as "dischargeWhy", e.version, (
         select coalesce(json_agg(json_build_object('id', t.id, 'on', t.on_date, 'from', t.from_program, 'to', t.to_program,
             'why', t.why, 'by', s.name) order by t.on_date, t.created_at), '[]')
         from episode_transfer t join staff s on s.id = t.transferred_by where t.episode_id = e.id) as transfers
     from episode e join staff a on a.id = e.admitted_by left join staff d on d.id = e.discharged_by
     where e.client_id = any (${recordOf("$1")})
     order by e.discharged_on is not null, e.admitted_on desc, e.id`,
    [clientId],
  );
}

export interface Admission {
  readonly id: string;
  readonly clientId: string;
  readonly on: string;
  readonly program: string;
  readonly why: string;
}

export async function admitClient(tx: Transaction, { id, clientId, on, program, why }: Admission): Promise<void> {
  await tx.sql(
    `insert into episode (id, client_id, admitted_on, program, admitted_why, admitted_by)
     values ($1, $2, $3, $4, $5, actor())`,
    [id, clientId, on, program, why],
  );
}

export interface EpisodeInShort {
  readonly id: string;
  readonly clientId: string;
  readonly program: string;
  readonly admittedOn: string;
  readonly dischargedOn: string | null;
  readonly version: number;
}

/** Undefined where the actor may not know of it. */
export async function readEpisode(tx: Transaction, episodeId: string): Promise<EpisodeInShort | undefined> {
  const [row] = await tx.sql<EpisodeInShort>(
    `select id, client_id as "clientId", program, admitted_on as "admittedOn", discharged_on as "dischargedOn", version
     from episode where id = $1`,
    [episodeId],
  );
  return row;
}

/** The episode that runs, for one client with everything merged into them. */
export async function hasOpenEpisode(tx: Transaction, clientId: string): Promise<boolean> {
  const rows = await tx.sql(`select from episode where client_id = any (${recordOf("$1")}) and discharged_on is null`, [
    clientId,
  ]);
  return rows.length > 0;
}

export interface Transfer {
  readonly id: string;
  readonly episode: EpisodeInShort;
  readonly on: string;
  readonly to: string;
  readonly why: string;
}

/** The episode's new version; undefined where somebody changed it meanwhile. */
export async function transferClient(tx: Transaction, transfer: Transfer): Promise<number | undefined> {
  const { id, episode, on, to, why } = transfer;
  const [row] = await tx.sql<{ version: number }>(
    `update episode set program = $3, version = version + 1
     where id = $1 and version = $2 and discharged_on is null returning version`,
    [episode.id, episode.version, to],
  );
  if (row === undefined) return undefined;
  await tx.sql(
    `insert into episode_transfer (id, episode_id, client_id, on_date, from_program, to_program, why, transferred_by)
     values ($1, $2, $3, $4, $5, $6, $7, actor())`,
    [id, episode.id, episode.clientId, on, episode.program, to, why],
  );
  return row.version;
}

export interface Discharge {
  readonly episodeId: string;
  readonly version: number;
  readonly on: string;
  readonly kind: DischargeKind;
  readonly why: string;
}

export async function dischargeClient(tx: Transaction, discharge: Discharge): Promise<number | undefined> {
  const { episodeId, version, on, kind, why } = discharge;
  const [row] = await tx.sql<{ version: number }>(
    `update episode set discharged_on = $3, discharge_kind = $4, discharge_why = $5, discharged_by = actor(),
       version = version + 1
     where id = $1 and version = $2 and discharged_on is null returning version`,
    [episodeId, version, on, kind, why],
  );
  return row?.version;
}

export interface OpenWork {
  readonly sessionsWithoutNote: number;
  readonly sessionsAhead: number;
  readonly draftsOpen: number;
  readonly risksOpen: number;
  readonly objectivesActive: number;
  readonly groups: number;
}

/** What is not finished about a client, as far as the actor may see it. */
export async function readOpenWork(tx: Transaction, clientId: string): Promise<OpenWork> {
  const [row] = await tx.sql<OpenWork>(
    `select (
       select count(*) from session s where s.client_id = any (r.ids) and s.starts_at <= clock()
         and s.status in ('scheduled', 'held')
         and not exists (select from note n where n.session_id = s.id and n.client_id = s.client_id)) as "sessionsWithoutNote",
       (select count(*) from session s where s.client_id = any (r.ids) and s.starts_at > clock()
         and s.status = 'scheduled') as "sessionsAhead",
       (select count(*) from draft d where d.client_id = any (r.ids) and d.state = 'open'
         and exists (select from draft_update u where u.draft_id = d.id)) as "draftsOpen",
       (select count(*) from risk_concern k where k.client_id = any (r.ids) and k.closed_at is null) as "risksOpen",
       (select count(*) from plan_objective o where o.client_id = any (r.ids) and o.status = 'active') as "objectivesActive",
       (select count(*) from membership m where m.client_id = any (r.ids)
         and (m.to_date is null or m.to_date > today())) as groups
     from (select ${recordOf("$1")} as ids) as r`,
    [clientId],
  );
  if (row === undefined) throw new Error("Cannot count what is open: the database answered nothing");
  return row;
}
