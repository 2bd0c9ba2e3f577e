import type { Transaction } from "../transact.ts";

export interface WaitingRow {
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
  readonly preferredName: string;
  readonly recordNumber: string;
  readonly since: string;
  readonly note: string;
  readonly version: number;
}

/** Who waits for the group, in order: all of them for its facilitators, a care team's own clients for others. */
export async function readWaiting(tx: Transaction, groupId: string): Promise<readonly WaitingRow[]> {
  return tx.sql(
    `select id, client_id as "clientId", name, preferred_name as "preferredName", record_number as "recordNumber",
       since, note, version from waiting_of($1)`,
    [groupId],
  );
}

/** Puts a client at the end of the list. The place is a moment, so that two at once stand one after the other. */
export async function addWaiting(
  tx: Transaction,
  waiting: {
    readonly id: string;
    readonly groupId: string;
    readonly clientId: string;
    readonly since: string;
    readonly note: string;
  },
): Promise<void> {
  await tx.sql(
    `insert into waiting_place (id, group_id, client_id, since, note, added_by, place)
     values ($1, $2, $3, $4, $5, actor(), (extract(epoch from clock_timestamp()) * 1000000)::bigint)`,
    [waiting.id, waiting.groupId, waiting.clientId, waiting.since, waiting.note],
  );
}

export interface LockedWaiting {
  readonly groupId: string;
  readonly clientId: string;
  readonly version: number;
  readonly place: number;
  readonly isOpen: boolean;
}

/** Undefined where the actor may not know of it. */
export async function lockWaiting(tx: Transaction, waitingId: string): Promise<LockedWaiting | undefined> {
  const [row] = await tx.sql<LockedWaiting>(
    `select group_id as "groupId", client_id as "clientId", version, place, closed_at is null as "isOpen"
     from waiting_place where id = $1 for update`,
    [waitingId],
  );
  return row;
}

/** Answers the new version. The row MUST be locked and open. */
export async function changeWaiting(
  tx: Transaction,
  waitingId: string,
  change: { readonly note: string | null; readonly close: "enrolled" | "taken-off" | null },
): Promise<number> {
  return versionOf(
    await tx.sql<{ version: number }>(
      `update waiting_place set note = coalesce($2, note), outcome = $3, version = version + 1,
         closed_at = case when $3::text is null then null else clock() end
       where id = $1 returning version`,
      [waitingId, change.note, change.close],
    ),
  );
}

/** Changes places with the one before (up) or after (down). Nothing happens at the ends. */
export async function moveWaiting(
  tx: Transaction,
  waitingId: string,
  { groupId, place, by }: { readonly groupId: string; readonly place: number; readonly by: "up" | "down" },
): Promise<void> {
  const [other] = await tx.sql<{ id: string; place: number }>(
    by === "up"
      ? `select id, place from waiting_place where group_id = $1 and closed_at is null and place < $2
         order by place desc limit 1 for update`
      : `select id, place from waiting_place where group_id = $1 and closed_at is null and place > $2
         order by place limit 1 for update`,
    [groupId, place],
  );
  if (other === undefined) return;
  await tx.sql(
    `update waiting_place set place = case id when $1 then $3::bigint else $4::bigint end, version = version + 1
     where id in ($1, $2)`,
    [waitingId, other.id, other.place, place],
  );
}

function versionOf(rows: readonly { readonly version: number }[]): number {
  const [row] = rows;
  if (row === undefined) throw new Error("Cannot change the waiting list: its row went away under the lock");
  return row.version;
}
