import { insertAccessGrant } from "@goldthread/store/queries/access-grant.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { standFor, type ActsToRecord } from "../ledger/stand-for.ts";

export interface Grant {
  readonly reason: "cover" | "handover" | "joined" | "left";
  /** Whose charts they are, or who put somebody on a care team or took them off it. */
  readonly fromStaffId: string;
  readonly staffId: string;
  readonly leaveId: string | null;
  readonly clientIds: readonly string[];
  readonly groupIds: readonly string[];
  /** Null: it ends something, on the last day. */
  readonly from: string | null;
  /** Null: without end. */
  readonly to: string | null;
}

/** Puts it on record that one act opened these charts to somebody; nothing where it opened none. */
export async function recordGrant(tx: Transaction, grant: Grant, act: Omit<ActsToRecord, "kind">): Promise<void> {
  const { clientIds, groupIds, ...facts } = grant;
  if (clientIds.length + groupIds.length === 0) return;
  const content = { ...facts, clientIds: clientIds.toSorted(), groupIds: groupIds.toSorted() };
  for (const row of await standFor(tx, [content], { ...act, kind: "access-granted" })) await insertAccessGrant(tx, row);
}
