import type { Transaction } from "./transact.ts";

export interface ToWeigh {
  readonly clientId: string;
  /** The registered request that it is for, or the actor's own release; null for whoever treats the client. */
  readonly reasonId: string | null;
}

/**
 * Reads one record as a disclosure weighs it, inside the actor's own transaction: as the role gt_weigher, which sees that
 * record alone, where the actor may weigh it, and writes nothing. What is thrown MUST end the transaction.
 */
export async function asWeigher<Result>(
  tx: Transaction,
  { clientId, reasonId }: ToWeigh,
  fn: () => Promise<Result>,
): Promise<Result> {
  const name = "select set_config('gt.weighed', $1, true), set_config('gt.weighed_for', $2, true)";
  await tx.sql(name, [clientId, reasonId ?? ""]);
  await tx.sql("set local role gt_weigher");
  const result = await fn();
  await tx.sql("set local role gt_app");
  await tx.sql(name, ["", ""]);
  return result;
}
