import type { Database } from "./db.ts";
import { transact, type Isolation, type Transaction } from "./transact.ts";

/** Parts of the program that act for nobody, each a database role `gt_<part>` with only its grants. */
export const parts = ["auth", "drafts", "sequencer", "setup", "backup", "links", "redaction"] as const;
export type Part = (typeof parts)[number];

/** Runs the function in one transaction as a part of the program. Deadlocks are tried once more, as in `asActor`. */
export async function asPart<Result>(
  db: Database,
  part: Part,
  fn: (tx: Transaction) => Promise<Result>,
  { isolation }: { readonly isolation?: Isolation } = {},
): Promise<Result> {
  if (!parts.includes(part)) throw new TypeError("Cannot act: there is no such part of the program");
  return transact(db, { statements: [`set local role gt_${part}`], role: `gt_${part}`, isolation }, fn);
}
