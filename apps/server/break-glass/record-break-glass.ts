import type { Canonical } from "@goldthread/ledger";
import { insertBreakGlass, type BreakGlassAct } from "@goldthread/store/queries/break-glass.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standFor } from "../ledger/stand-for.ts";

interface Acting {
  readonly by: string;
  readonly at: Date;
  readonly newId: () => string;
}

/** One act about an opening in an emergency, with the entry that stands for it. */
export async function recordBreakGlass(
  tx: Transaction,
  facts: Readonly<Record<string, Canonical>>,
  { by, at, newId }: Acting,
): Promise<BreakGlassAct> {
  const [act] = await standFor(tx, [facts], { kind: "break-glass", by, at, newId });
  if (act === undefined) throw new Error("One act gives one row");
  await insertBreakGlass(tx, act);
  return act;
}
