import type { FlagKind } from "../schema/client.ts";
import type { Transaction } from "../transact.ts";
import { recordOf } from "./record-of.ts";

export interface FlagRow {
  readonly id: string;
  readonly kind: FlagKind;
  readonly words: string;
  readonly since: string;
  readonly setBy: string;
}

/** SQL for the flags that stand, the gravest first. `client` MUST be constant text. */
export function flagsOf(client: string): string {
  return `select f.id, f.kind, f.words, f.since, s.name as "setBy"
    from client_flag f join staff s on s.id = f.set_by
    where f.client_id = any (${recordOf(client)}) and f.ended_on is null
    order by array_position(array['part-2', 'do-not-contact', 'other'], f.kind), f.since, f.id`;
}

export interface NewFlag {
  readonly id: string;
  readonly clientId: string;
  readonly kind: FlagKind;
  readonly words: string;
  /** Null: today. */
  readonly since: string | null;
}

export async function addFlag(tx: Transaction, { id, clientId, kind, words, since }: NewFlag): Promise<void> {
  await tx.sql(
    `insert into client_flag (id, client_id, kind, words, since, set_by)
     values ($1, $2, $3, $4, coalesce($5::date, today()), actor())`,
    [id, clientId, kind, words, since],
  );
}

/** Whose flag it was; undefined where there is none that stands for the actor to end. */
export async function endFlag(
  tx: Transaction,
  { flagId, why }: { flagId: string; why: string },
): Promise<string | undefined> {
  const [row] = await tx.sql<{ clientId: string }>(
    `update client_flag set ended_on = greatest(today(), since), ended_by = actor(), ended_why = $2
     where id = $1 and ended_on is null returning client_id as "clientId"`,
    [flagId, why],
  );
  return row?.clientId;
}
