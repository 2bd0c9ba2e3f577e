import type { Canonical } from "@goldthread/ledger";
import type { Act } from "@goldthread/store/queries/act-into.ts";
import { insertClientAccess } from "@goldthread/store/queries/client-access.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { type Acting, standForOne } from "../ledger/stand-for.ts";

/** One act about a client's own view, with the entry that stands for it. */
export async function recordClientAccess(
  tx: Transaction,
  facts: Readonly<Record<string, Canonical>>,
  { by, at, newId }: Acting,
): Promise<Act> {
  const act = await standForOne(tx, facts, { kind: "client-access", by, at, newId });
  await insertClientAccess(tx, act);
  return act;
}
