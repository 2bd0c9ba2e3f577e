import type { Transaction } from "../transact.ts";

/** As the part `setup`: the one practice. A second one is refused by `practice_pkey`. */
export async function addPractice(tx: Transaction, { name, zone }: { name: string; zone: string }): Promise<void> {
  await tx.sql("insert into practice (name, zone) values ($1, $2)", [name, zone]);
}

/** Held by whoever fills a sample practice, so that nobody takes it for one that was cut short. */
export const fillingLock = 7_046_030;

/** As the part `setup`, in a transaction that stays open while the sample is filled and ends with `finishSample`. */
export async function holdFillingLock(tx: Transaction): Promise<void> {
  // Two years of notes take longer than a transaction of anybody's may idle.
  await tx.sql("set local idle_in_transaction_session_timeout = 0");
  await tx.sql("select pg_advisory_xact_lock($1)", [fillingLock]);
}

/** As the part `setup`: a sample practice that nobody can sign in to until it is filled. */
export async function addUnfinishedSample(
  tx: Transaction,
  { name, zone }: { name: string; zone: string },
): Promise<void> {
  await tx.sql("insert into practice (name, zone, sample, ready) values ($1, $2, true, false)", [name, zone]);
}

/** As the part `setup`: from here on the sample practice is there. */
export async function finishSample(tx: Transaction): Promise<void> {
  await tx.sql("update practice set ready = true where not ready");
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
