import type { Capacity } from "../schema/client.ts";
import type { Transaction } from "../transact.ts";

/** Whose work goes to whom: clients and groups by id. */
export interface HandOn {
  readonly giverId: string;
  readonly takerId: string;
  readonly clientIds: readonly string[];
  readonly groupIds: readonly string[];
}

/** The clients whose team somebody is on for any of these days, and the groups they lead then. To null: without end. */
export async function readChargesOf(
  tx: Transaction,
  { staffId, from, to }: { staffId: string; from: string; to: string | null },
): Promise<{ readonly clientIds: readonly string[]; readonly groupIds: readonly string[] }> {
  const days = "from_date <= coalesce($3::date, 'infinity') and (to_date is null or to_date >= $2::date)";
  const [clients, groups] = await Promise.all([
    tx.sql<{ id: string }>(
      `select distinct client_id as id from care_team where staff_id = $1 and ${days} order by 1`,
      [staffId, from, to],
    ),
    tx.sql<{ id: string }>(
      `select distinct group_id as id from facilitator where staff_id = $1 and ${days} order by 1`,
      [staffId, from, to],
    ),
  ]);
  return { clientIds: clients.map(({ id }) => id), groupIds: groups.map(({ id }) => id) };
}

/**
 * Puts the taker on the care teams, and makes them lead the groups, for these days (to null: without end). Whoever is
 * there for all of these days already is left as they are; answers the clients and groups that were opened by it.
 */
export async function openCharges(
  tx: Transaction,
  {
    takerId,
    clientIds,
    groupIds,
    capacity,
    from,
    to,
  }: HandOn & { capacity: Capacity; from: string; to: string | null },
): Promise<{ readonly clientIds: readonly string[]; readonly groupIds: readonly string[] }> {
  const there = "t.from_date <= $3::date and (t.to_date is null or t.to_date >= $4::date)";
  const clients = await tx.sql<{ id: string }>(
    `select wanted.id from unnest($2::uuid[]) as wanted (id)
     where not exists (select from care_team t where t.client_id = wanted.id and t.staff_id = $1 and ${there})`,
    [takerId, clientIds, from, to],
  );
  const groups = await tx.sql<{ id: string }>(
    `select wanted.id from unnest($2::uuid[]) as wanted (id)
     where not exists (select from facilitator t where t.group_id = wanted.id and t.staff_id = $1 and ${there})`,
    [takerId, groupIds, from, to],
  );
  const opened = { clientIds: clients.map(({ id }) => id), groupIds: groups.map(({ id }) => id) };
  // A shorter place that begins on the same day is made longer.
  const longer = "do update set to_date = excluded.to_date";
  await tx.sql(
    `insert into care_team (client_id, staff_id, capacity, from_date, to_date)
     select wanted.id, $1, $3, $4, $5 from unnest($2::uuid[]) as wanted (id)
     on conflict (client_id, staff_id, from_date) ${longer}`,
    [takerId, opened.clientIds, capacity, from, to],
  );
  await tx.sql(
    `insert into facilitator (group_id, staff_id, from_date, to_date)
     select wanted.id, $1, $3, $4 from unnest($2::uuid[]) as wanted (id)
     on conflict (group_id, staff_id, from_date) ${longer}`,
    [takerId, opened.groupIds, from, to],
  );
  return opened;
}

/** Ends every place of somebody on care teams and in groups with this day; one that begins later ends as it begins. */
export async function closeCharges(
  tx: Transaction,
  { staffId, lastDay }: { staffId: string; lastDay: string },
): Promise<void> {
  for (const table of ["care_team", "facilitator"]) {
    await tx.sql(
      `update ${table} set to_date = greatest(from_date, $2::date)
       where staff_id = $1 and (to_date is null or to_date > greatest(from_date, $2::date))`,
      [staffId, lastDay],
    );
  }
}

/** Sessions without a note, whatever their day. Answers how many went. */
export async function handOnSessions(
  tx: Transaction,
  { giverId, takerId, clientIds, groupIds }: HandOn,
): Promise<number> {
  const [row] = await tx.sql<{ moved: number }>("select hand_on_sessions($1, $2, $3, $4, null, null) as moved", [
    giverId,
    takerId,
    clientIds,
    groupIds,
  ]);
  return row?.moved ?? 0;
}

/** Open drafts, whose words stay as they are. Answers how many went. */
export async function handOnDrafts(
  tx: Transaction,
  { giverId, takerId, clientIds, groupIds }: HandOn,
): Promise<number> {
  const [row] = await tx.sql<{ moved: number }>("select hand_on_drafts($1, $2, $3, $4) as moved", [
    giverId,
    takerId,
    clientIds,
    groupIds,
  ]);
  return row?.moved ?? 0;
}

export interface OpenWorkRow {
  readonly clientId: string | null;
  readonly groupId: string | null;
  readonly name: string;
  /** Of a client. */
  readonly recordNumber: string | null;
  readonly birthDate: string | null;
  readonly sessions: number;
  readonly drafts: number;
}

/** As an administrator: what is open with somebody, by client and group. Nothing for anybody else. */
export async function readOpenWork(tx: Transaction, staffId: string): Promise<readonly OpenWorkRow[]> {
  return tx.sql<OpenWorkRow>(
    `select w.client_id as "clientId", w.group_id as "groupId", coalesce(c.name, g.name) as name,
       c.record_number as "recordNumber", d.birth_date as "birthDate", w.sessions, w.drafts
     from open_work_of($1) w left join client c on c.id = w.client_id left join client_detail d on d.client_id = c.id
     left join care_group g on g.id = w.group_id
     where c.id is not null or g.id is not null order by lower(coalesce(c.name, g.name)), w.client_id`,
    [staffId],
  );
}

/** Those whom somebody supervises get this supervisor; null: none. */
export async function handOnSupervisees(
  tx: Transaction,
  { giverId, takerId }: { giverId: string; takerId: string | null },
): Promise<void> {
  await tx.sql("update staff set supervisor_id = $2, version = version + 1 where supervisor_id = $1 and active", [
    giverId,
    takerId,
  ]);
}

export async function listSupervisees(
  tx: Transaction,
  staffId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return tx.sql("select id, name from staff where supervisor_id = $1 and active order by lower(name), id", [staffId]);
}
