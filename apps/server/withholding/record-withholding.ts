import type { Canonical } from "@goldthread/ledger";
import { insertWithholding, type WithholdingAct } from "@goldthread/store/queries/withholding.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standFor } from "../ledger/stand-for.ts";

interface Acting {
  readonly by: string;
  readonly at: Date;
  readonly newId: () => string;
}

/** One act about what is kept from a client, with the entry that stands for it. */
export async function recordWithholding(
  tx: Transaction,
  facts: Readonly<Record<string, Canonical>>,
  { by, at, newId }: Acting,
): Promise<WithholdingAct> {
  const [act] = await standFor(tx, [facts], { kind: "withholding", by, at, newId });
  if (act === undefined) throw new Error("One act gives one row");
  await insertWithholding(tx, act);
  return act;
}
