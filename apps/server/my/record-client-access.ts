import type { Canonical } from "@goldthread/ledger";
import { insertClientAccess, type ClientAccessAct } from "@goldthread/store/queries/client-access.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standFor } from "../ledger/stand-for.ts";

interface Acting {
  readonly by: string;
  readonly at: Date;
  readonly newId: () => string;
}

/** One act about a client's own view, with the entry that stands for it. */
export async function recordClientAccess(
  tx: Transaction,
  facts: Readonly<Record<string, Canonical>>,
  { by, at, newId }: Acting,
): Promise<ClientAccessAct> {
  const [act] = await standFor(tx, [facts], { kind: "client-access", by, at, newId });
  if (act === undefined) throw new Error("One act gives one row");
  await insertClientAccess(tx, act);
  return act;
}
