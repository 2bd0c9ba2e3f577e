import { Client, type ClientConfig } from "pg";
import { migrate } from "./migrate.ts";
import { fillingLock } from "./queries/practice.ts";

/**
 * Takes away a sample practice whose filling was cut short (the power, kill -9), and makes the database new. Touches
 * nothing else: a practice that is ready never becomes unready, and one that somebody fills just now is left to them.
 * Answers whether there was one. MUST come after `migrate`.
 */
export async function discardUnfinished(owner: ClientConfig, options: { loginPassword: string }): Promise<boolean> {
  const client = new Client({ ...owner, statement_timeout: 0 });
  await client.connect();
  try {
    await client.query("begin");
    const found = await client.query(
      "select from goldthread.practice where sample and not ready and pg_try_advisory_xact_lock($1)",
      [fillingLock],
    );
    if (found.rowCount === 1) await client.query("drop schema goldthread cascade");
    await client.query("commit");
    if (found.rowCount !== 1) return false;
  } finally {
    await client.end();
  }
  await migrate(owner, options);
  return true;
}
