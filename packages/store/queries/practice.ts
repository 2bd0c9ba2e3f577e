import type { Transaction } from "../transact.ts";

/** As the part `setup`: the one practice. A second one is refused by `practice_pkey`. */
export async function addPractice(tx: Transaction, { name, zone }: { name: string; zone: string }): Promise<void> {
  await tx.sql("insert into practice (name, zone) values ($1, $2)", [name, zone]);
}

export interface PracticeChange {
  readonly version: number;
  readonly name?: string | undefined;
  readonly zone?: string | undefined;
  readonly dueHours?: number | undefined;
  readonly idleMinutes?: number | undefined;
}

/** The new version; undefined where the given one is stale. */
export async function changePractice(tx: Transaction, change: PracticeChange): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    `update practice set name = coalesce($2, name), zone = coalesce($3, zone), due_hours = coalesce($4, due_hours),
       idle_minutes = coalesce($5, idle_minutes), version = version + 1
     where version = $1 returning version`,
    [change.version, change.name ?? null, change.zone ?? null, change.dueHours ?? null, change.idleMinutes ?? null],
  );
  return row?.version;
}
