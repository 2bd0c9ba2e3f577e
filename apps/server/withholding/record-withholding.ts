import type { Canonical } from "@goldthread/ledger";
import type { Act } from "@goldthread/store/queries/act-into.ts";
import { insertWithholding } from "@goldthread/store/queries/withholding.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { type Acting, standForOne } from "../ledger/stand-for.ts";

/** One act about what is kept from a client, with the entry that stands for it. */
export async function recordWithholding(
  tx: Transaction,
  facts: Readonly<Record<string, Canonical>>,
  { by, at, newId }: Acting,
): Promise<Act> {
  const act = await standForOne(tx, facts, { kind: "withholding", by, at, newId });
  await insertWithholding(tx, act);
  return act;
}
