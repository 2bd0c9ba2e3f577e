import type { Database } from "./db.ts";
import { checkInstant, checkUuid } from "./set-local.ts";
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
  const statements = ["set local role gt_app", `set local gt.actor = '${checkUuid("staffId", staffId)}'`];
  if (clock !== undefined) statements.push(`set local gt.clock = '${checkInstant(clock)}'`);
  return transact(db, { statements, role: "gt_app", isolation }, fn, ending);
}
