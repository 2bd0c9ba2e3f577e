import { insertHold } from "@goldthread/store/queries/notebook-release.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standForOne, type ActsToRecord } from "../ledger/stand-for.ts";

export interface HoldAct {
  readonly authorId: string;
  /** The hold that this act lifts; null where it places one. */
  readonly lifts: string | null;
  readonly reason: string;
}

/** A hold placed or lifted, with its entry in the ledger. Answers its id. */
export async function recordHold(tx: Transaction, hold: HoldAct, act: Omit<ActsToRecord, "kind">): Promise<string> {
  const row = await standForOne(tx, { ...hold }, { ...act, kind: "legal-hold" });
  await insertHold(tx, row);
  return row.id;
}
