import type { Database } from "./db.ts";
import { checkInstant, checkUuid } from "./set-local.ts";
import { transact, type Ending, type Isolation, type Transaction } from "./transact.ts";

/** Whoever looks at a record from outside, by the access that they were given. `clock` as in `asActor`. */
export type ClientHolder = {
  /** Whose record the access opens. */
  readonly clientId: string;
  readonly accessId: string;
  readonly clock?: string | undefined;
};

/**
 * Runs the function in one transaction as this holder, in a role that has nothing in common with the staff's: what is not
 * the client's own is not there. Deadlocks are tried once more, as in `asActor`.
 */
export async function asClient<Result>(
  db: Database,
  { clientId, accessId, clock }: ClientHolder,
  fn: (tx: Transaction) => Promise<Result>,
  { isolation, ...ending }: { readonly isolation?: Isolation } & Ending<Result> = {},
): Promise<Result> {
  const statements = [
    "set local role gt_client",
    `set local gt.client = '${checkUuid("clientId", clientId)}'`,
    `set local gt.client_access = '${checkUuid("accessId", accessId)}'`,
  ];
  if (clock !== undefined) statements.push(`set local gt.clock = '${checkInstant(clock)}'`);
  return transact(db, { statements, role: "gt_client", isolation }, fn, ending);
}
