import { insertMergeAct } from "@goldthread/store/queries/merge.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standFor, type ActsToRecord } from "../ledger/stand-for.ts";

export interface MergeStep {
  readonly step: "proposed" | "confirmed" | "withdrawn";
  readonly mergeId: string;
  /** The record that goes, and the one that stays. */
  readonly fromId: string;
  readonly intoId: string;
  readonly because: string;
}

/** Puts one step of a merge on record. The step MUST have been taken before it, in the same transaction. */
export async function recordMergeAct(tx: Transaction, step: MergeStep, act: Omit<ActsToRecord, "kind">): Promise<void> {
  for (const row of await standFor(tx, [{ ...step }], { ...act, kind: "record-merge" })) await insertMergeAct(tx, row);
}
