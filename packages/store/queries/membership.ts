import type { Transaction } from "../transact.ts";

/** Makes enrolments into one group wait for each other, so that a client who is enrolled twice at once is enrolled once. */
export async function lockEnrolment(tx: Transaction, groupId: string): Promise<void> {
  await tx.sql("select pg_advisory_xact_lock(hashtextextended('enrol ' || $1::text, 0))", [groupId]);
}

/** Which of these clients belong to the group on this day or later. */
export async function membersAmong(
  tx: Transaction,
  { groupId, clientIds, from }: { groupId: string; clientIds: readonly string[]; from: string },
): Promise<ReadonlySet<string>> {
  const rows = await tx.sql<{ id: string }>("select id from members_among($1, $2::uuid[], $3) as found (id)", [
    groupId,
    clientIds,
    from,
  ]);
  return new Set(rows.map(({ id }) => id));
}

export async function enrol(
  tx: Transaction,
  { groupId, clientIds, from }: { groupId: string; clientIds: readonly string[]; from: string },
): Promise<void> {
  await tx.sql("insert into membership (group_id, client_id, from_date) select $1, unnest($2::uuid[]), $3", [
    groupId,
    clientIds,
    from,
  ]);
}

/** Ends the membership that is open or ends later; false where there is none for the actor. */
export async function endMembership(
  tx: Transaction,
  { groupId, clientId, to }: { groupId: string; clientId: string; to: string },
): Promise<boolean> {
  const rows = await tx.sql(
    `update membership set to_date = $3 where group_id = $1 and client_id = $2 and (to_date is null or to_date > $3)
     returning client_id`,
    [groupId, clientId, to],
  );
  return rows.length > 0;
}
