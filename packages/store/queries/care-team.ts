import type { Capacity } from "../schema/client.ts";
import type { Transaction } from "../transact.ts";

export interface CareTeamRow {
  readonly staffId: string;
  readonly name: string;
  readonly credential: string;
  readonly capacity: Capacity;
  readonly from: string;
  readonly to: string | null;
}

/** A client's team, those who left last. */
const careTeamOf = `
  select t.staff_id as "staffId", s.name, s.credential, t.capacity, t.from_date as "from", t.to_date as "to"
  from care_team t join staff s on s.id = t.staff_id
  where t.client_id = $1 order by t.to_date desc nulls first, t.from_date, lower(s.name)`;

export interface Place {
  readonly staffId: string;
  readonly capacity: Capacity;
}

/** In one statement: the first team is its creator's to name, a later member a team member's. */
export async function addToCareTeam(
  tx: Transaction,
  team: { clientId: string; from: string; places: readonly Place[] },
): Promise<void> {
  await tx.sql(
    `insert into care_team (client_id, staff_id, capacity, from_date)
     select $1, place.staff_id, place.capacity, $2 from unnest($3::uuid[], $4::text[]) as place (staff_id, capacity)`,
    [team.clientId, team.from, team.places.map(({ staffId }) => staffId), team.places.map(({ capacity }) => capacity)],
  );
}

/** The last day of the newest place that this person has on the team on or after this day; undefined where there is none. */
export async function readPlaceEnd(
  tx: Transaction,
  { clientId, staffId, from }: { clientId: string; staffId: string; from: string },
): Promise<{ readonly to: string | null } | undefined> {
  const [row] = await tx.sql<{ to: string | null }>(
    `select to_date as "to" from care_team where client_id = $1 and staff_id = $2 and (to_date is null or to_date >= $3)
     order by to_date desc nulls first limit 1`,
    [clientId, staffId, from],
  );
  return row;
}

/** Ends the place that is open or ends later; false where there is none for the actor. */
export async function endPlace(
  tx: Transaction,
  { clientId, staffId, to }: { clientId: string; staffId: string; to: string },
): Promise<boolean> {
  const rows = await tx.sql(
    "update care_team set to_date = $3 where client_id = $1 and staff_id = $2 and (to_date is null or to_date > $3) returning staff_id",
    [clientId, staffId, to],
  );
  return rows.length > 0;
}

export async function listCareTeam(tx: Transaction, clientId: string): Promise<readonly CareTeamRow[]> {
  return tx.sql(careTeamOf, [clientId]);
}

/** Somebody who may open a record today, by one relation; a person may have several. */
export interface ReaderRow {
  readonly staffId: string;
  readonly name: string;
  readonly credential: string;
  readonly relation: "care-team" | "covering" | "break-glass" | "facilitator" | "supervisor" | "shared" | "keeper";
  /** The capacity, for whom they cover, the group's name, the trainee's name, the role; of what is shared, how far, what it is and its day. */
  readonly detail: string;
  readonly since: string | null;
  readonly until: string | null;
}

/** Empty for whoever may not open the record themself. */
export async function listReaders(tx: Transaction, clientId: string): Promise<readonly ReaderRow[]> {
  return tx.sql(
    'select staff_id as "staffId", name, credential, relation, detail, since, until from who_may_open($1)',
    [clientId],
  );
}
