import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertBreakGlass = actInto("break_glass", "acted_at");

export interface RecordNamed {
  readonly recordNumber: string;
  readonly name: string;
  readonly birthDate: string | null;
}

/** The one record that is named; undefined where there is none, more than one, or the actor may not ask. */
export async function findRecordNamed(tx: Transaction, named: RecordNamed): Promise<string | undefined> {
  const [row] = await tx.sql<{ id: string | null }>("select record_named($1, $2, $3) as id", [
    named.recordNumber,
    named.name,
    named.birthDate,
  ]);
  return row?.id ?? undefined;
}

/** One after the other: a button pressed twice opens a record once. */
export async function lockOpening(tx: Transaction, clientId: string): Promise<void> {
  await tx.sql("select pg_advisory_xact_lock(hashtextextended('break-glass ' || actor()::text || $1::text, 0))", [
    clientId,
  ]);
}

export interface OpeningRow {
  readonly id: string;
  readonly clientId: string;
  /** Null where the actor may not know who it is: the hours are over. */
  readonly clientName: string | null;
  readonly staffId: string;
  readonly by: string;
  readonly content: string;
  readonly at: string;
  readonly until: string;
  readonly isLasting: boolean;
  readonly endedAt: string | null;
  readonly review: string | null;
  readonly reviewedBy: string | null;
}

const openings = `
  select o.id, o.client_id as "clientId", c.name as "clientName", o.acted_by as "staffId", s.name as by, o.content,
    ${isoTime("o.acted_at")} as at, ${isoTime("(o.acted_at + make_interval(hours => o.hours))")} as until,
    e.id is null and o.acted_at + make_interval(hours => o.hours) > clock() as "isLasting",
    ${isoTime("e.acted_at")} as "endedAt", r.content as review, k.name as "reviewedBy"
  from break_glass o join staff s on s.id = o.acted_by left join client c on c.id = o.client_id
    left join break_glass e on e.opening_id = o.id and e.what = 'ended'
    left join break_glass r on r.opening_id = o.id and r.what = 'reviewed' left join staff k on k.id = r.acted_by
  where o.what = 'opened'`;

/** Newest first: one's own, those of one's clients' records, and for a keeper of the records all. */
export async function listOpenings(tx: Transaction, clientId: string | null): Promise<readonly OpeningRow[]> {
  return clientId === null
    ? tx.sql(`${openings} order by o.acted_at desc, o.id limit 200`, [])
    : tx.sql(`${openings} and o.client_id = any (${recordOf("$1")}) order by o.acted_at desc, o.id limit 200`, [
        clientId,
      ]);
}

export async function readOpening(tx: Transaction, id: string): Promise<OpeningRow | undefined> {
  const [row] = await tx.sql<OpeningRow>(`${openings} and o.id = $1`, [id]);
  return row;
}

export interface ToTell {
  readonly staffId: string;
  readonly name: string;
  readonly email: string;
}

/** Who hears of it at once: the client's care team and the records officers; the administrators where there is none. */
export async function listToTell(tx: Transaction, clientId: string): Promise<readonly ToTell[]> {
  return tx.sql(
    `with keepers as (select staff_id, role from staff_role where role in ('records-officer', 'administrator'))
     select s.id as "staffId", s.name, s.email from staff s
     where s.active and s.id <> actor() and (
       s.id in (select c.staff_id from care_team c
         where c.client_id = $1 and c.from_date <= today() and (c.to_date is null or c.to_date >= today()))
       or s.id in (select staff_id from keepers where role = 'records-officer')
       or (not exists (select from keepers where role = 'records-officer') and s.id in (select staff_id from keepers)))
     order by s.name, s.id`,
    [clientId],
  );
}
