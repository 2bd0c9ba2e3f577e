import type { Database } from "./db.ts";
import { transact, type Ending, type Isolation, type Transaction } from "./transact.ts";

/** A person at work. `clock` (UTC, as `toISOString` writes it) is heeded in a sample practice only. */
export type Actor = { readonly staffId: string; readonly clock?: string | undefined };

/**
 * Runs the function in one transaction as this person: what they may not see is not there, what they may not do is
 * refused (`not_permitted`) or touches no row. Deadlocks are tried once more, so the function MUST do nothing but
 * database work.
 */
export async function asActor<Result>(
  db: Database,
  { staffId, clock }: Actor,
  fn: (tx: Transaction) => Promise<Result>,
  { isolation, ...ending }: { readonly isolation?: Isolation } & Ending<Result> = {},
): Promise<Result> {
  const statements = ["set local role gt_app", `set local gt.actor = '${checkUuid(staffId)}'`];
  if (clock !== undefined) statements.push(`set local gt.clock = '${checkInstant(clock)}'`);
  return transact(db, { statements, role: "gt_app", isolation }, fn, ending);
}

/** Both go into a statement's text, so nothing but their own shape may pass. */
function checkUuid(staffId: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(staffId)) return staffId;
  throw new TypeError("Cannot act: staffId is not a UUID in lower case");
}

function checkInstant(clock: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(clock) && !Number.isNaN(Date.parse(clock))) return clock;
  throw new TypeError("Cannot act: clock is not a UTC time like 2026-01-31T09:05:00.000Z");
}
