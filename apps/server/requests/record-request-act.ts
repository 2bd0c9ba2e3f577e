import type { Canonical } from "@goldthread/ledger";
import { insertRecordRequest } from "@goldthread/store/queries/record-request.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standFor } from "../ledger/stand-for.ts";

interface Acting {
  readonly by: string;
  readonly at: Date;
  readonly newId: () => string;
}

/** One act of a request, with the entry that stands for it; answers its id. */
export async function recordRequestAct(
  tx: Transaction,
  facts: Readonly<Record<string, Canonical>>,
  { by, at, newId }: Acting,
): Promise<string> {
  const [act] = await standFor(tx, [facts], { kind: "record-request", by, at, newId });
  if (act === undefined) throw new Error("One act gives one row");
  await insertRecordRequest(tx, act);
  return act.id;
}
