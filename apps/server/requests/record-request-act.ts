import type { Canonical } from "@goldthread/ledger";
import { insertRecordRequest } from "@goldthread/store/queries/record-request.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { type Acting, standForOne } from "../ledger/stand-for.ts";

/** One act of a request, with the entry that stands for it; answers its id. */
export async function recordRequestAct(
  tx: Transaction,
  facts: Readonly<Record<string, Canonical>>,
  { by, at, newId }: Acting,
): Promise<string> {
  const act = await standForOne(tx, facts, { kind: "record-request", by, at, newId });
  await insertRecordRequest(tx, act);
  return act.id;
}
