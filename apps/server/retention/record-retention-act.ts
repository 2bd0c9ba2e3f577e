import { insertDestructionAct, insertRecordHold } from "@goldthread/store/queries/retention.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standForOne, type ActsToRecord } from "../ledger/stand-for.ts";

type Act = Omit<ActsToRecord, "kind">;

export interface RecordHoldAct {
  readonly clientId: string;
  /** The hold that this act lifts; null where it places one. */
  readonly lifts: string | null;
  readonly reason: string;
  readonly reference: string;
}

/** A hold placed or lifted, with its entry in the ledger. Answers its id. */
export async function recordRecordHold(tx: Transaction, hold: RecordHoldAct, act: Act): Promise<string> {
  const row = await standForOne(tx, { ...hold }, { ...act, kind: "legal-hold" });
  await insertRecordHold(tx, row);
  return row.id;
}

/** What a step of a destruction says. It outlasts the record, so it names nobody and has no room for words. */
export interface DestructionStep {
  readonly step: "proposed" | "withdrawn" | "confirmed";
  readonly clientId: string;
  readonly proposalId: string | null;
  readonly dueOn: string;
  readonly rule: string;
  readonly counts?: Readonly<Record<string, number>>;
  readonly entries?: number;
  readonly digest?: string;
}

export async function recordDestruction(tx: Transaction, step: DestructionStep, act: Act): Promise<string> {
  const row = await standForOne(tx, { ...step }, { ...act, kind: "destruction" });
  await insertDestructionAct(tx, row);
  return row.id;
}
