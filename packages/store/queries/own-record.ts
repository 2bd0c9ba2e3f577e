import type { Transaction } from "../transact.ts";

/** Null where it is nobody's of the staff, or the actor may not know. */
export async function readOwnRecord(
  tx: Transaction,
  clientId: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const [row] = await tx.sql<{ id: string; name: string }>(
    "select s.id, s.name from own_record o join staff s on s.id = o.staff_id where o.client_id = $1",
    [clientId],
  );
  return row ?? null;
}

/** Whether somebody still treats this client, or leads a group in which they are. */
export async function hasStaffRelation(tx: Transaction, { staffId, clientId }: OwnRecord): Promise<boolean> {
  const [row] = await tx.sql<{ has: boolean }>("select has_staff_relation($1, $2) as has", [staffId, clientId]);
  return row?.has === true;
}

export interface OwnRecord {
  readonly staffId: string;
  readonly clientId: string;
}

export async function addOwnRecord(tx: Transaction, { staffId, clientId }: OwnRecord): Promise<void> {
  await tx.sql("insert into own_record (client_id, staff_id, noted_by) values ($1, $2, actor())", [clientId, staffId]);
}

/** Does nothing where it stands for nobody, or for the actor. */
export async function removeOwnRecord(tx: Transaction, clientId: string): Promise<void> {
  await tx.sql("delete from own_record where client_id = $1", [clientId]);
}
