import type { Canonical } from "@goldthread/ledger";
import type { Act } from "@goldthread/store/queries/act-into.ts";
import { insertBreakGlass } from "@goldthread/store/queries/break-glass.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { type Acting, standForOne } from "../ledger/stand-for.ts";

/** One act about an opening in an emergency, with the entry that stands for it. */
export async function recordBreakGlass(
  tx: Transaction,
  facts: Readonly<Record<string, Canonical>>,
  { by, at, newId }: Acting,
): Promise<Act> {
  const act = await standForOne(tx, facts, { kind: "break-glass", by, at, newId });
  await insertBreakGlass(tx, act);
  return act;
}
