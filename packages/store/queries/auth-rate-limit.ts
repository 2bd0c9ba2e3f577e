import type { Transaction } from "../transact.ts";

type Sql = Pick<Transaction, "sql">;

/**
 * Counts one try and answers how many there were in the window that it falls into. One statement, so that a hundred
 * tries at once are a hundred.
 */
export async function countTry(
  auth: Sql,
  { key, now, windowMs }: { key: string; now: number; windowMs: number },
): Promise<number> {
  const [row] = await auth.sql<{ count: number }>(
    `insert into auth_rate_limit as t (id, key, count, "lastRequest") values ($1, $1, 1, $2)
     on conflict (id) do update set
       count = case when t."lastRequest" <= $2 - $3::bigint then 1 else t.count + 1 end,
       "lastRequest" = case when t."lastRequest" <= $2 - $3::bigint then $2 else t."lastRequest" end
     returning count`,
    [key, now, windowMs],
  );
  return row?.count ?? 1;
}

/** A try that succeeded is none. */
export async function takeTryBack(auth: Sql, key: string): Promise<void> {
  await auth.sql("update auth_rate_limit set count = greatest(count - 1, 0) where id = $1", [key]);
}

export async function forgetTries(auth: Sql, key: string): Promise<void> {
  await auth.sql("delete from auth_rate_limit where id = $1", [key]);
}

export async function sweepTries(auth: Sql, before: number): Promise<void> {
  await auth.sql(`delete from auth_rate_limit where "lastRequest" < $1`, [before]);
}
