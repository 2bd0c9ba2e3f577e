import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface TrailRow {
  readonly seq: number;
  readonly at: string;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly act: string;
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly subject: string | null;
  readonly origin: string | null;
}

export interface WantedTrail {
  /** Of every client, and of none: for a records officer. Else of the actor's own clients. */
  readonly all: boolean;
  readonly clientId: string | null;
  readonly staffId: string | null;
  readonly act: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Older than this one. */
  readonly before: number | null;
  readonly limit: number;
}

const fits = `($2::uuid is null or staff_id = $2) and ($3::text is null or position(lower($3) in lower(act)) > 0)
  and ($4::date is null or at >= ($4::date)::timestamp at time zone p.zone)
  and ($5::date is null or at < ($5::date + 1)::timestamp at time zone p.zone)`;

// Of each client by its index, newest first: one clinician's clients are few, the trail of a practice is long. By time, which
// is not the order of the numbers where two transactions ran beside each other: what is older than the last one shown goes by
// both, or one of them would be shown on no page.
const ofClients = `select newest.* from unnest(case when $1::uuid is null then array(select my_clients()) else array[$1::uuid] end) as one (id)
  cross join practice p cross join lateral (
    select * from audit_event where client_id = one.id and ${fits}
      and ($6::bigint is null or (at, seq) < ((select last.at from audit_event last where last.seq = $6), $6))
    order by at desc, seq desc limit $7) as newest`;
const ofAll = `select e.* from practice p cross join lateral (
    select * from audit_event where ($1::uuid is null or client_id = $1) and ${fits}
      and ($6::bigint is null or seq < $6) order by seq desc limit $7) as e`;

/** The newest first. The policies decide what is there; `all` only says how to look for it. */
export async function readTrail(tx: Transaction, wanted: WantedTrail): Promise<readonly TrailRow[]> {
  const { all, clientId, staffId, act, from, to, before, limit } = wanted;
  return tx.sql<TrailRow>(all ? query(ofAll, "e.seq desc") : query(ofClients, "e.at desc, e.seq desc"), [
    clientId,
    staffId,
    act,
    from,
    to,
    before,
    limit,
  ]);
}

function query(events: string, order: string): string {
  return `select e.seq, ${isoTime("e.at")} as at, e.staff_id as "staffId", s.name as "staffName", e.act,
      e.client_id as "clientId", c.name as "clientName", e.subject, e.origin
    from (${events}) as e left join staff s on s.id = e.staff_id left join client c on c.id = e.client_id
    order by ${order} limit $7`;
}
