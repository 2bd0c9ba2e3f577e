import type { Transaction } from "@goldthread/store/transact.ts";
import type { ActsToRecord } from "../ledger/stand-for.ts";
import { recordGrant } from "./record-grant.ts";

export interface PlacesChange {
  readonly reason: "joined" | "left";
  readonly clientId: string;
  readonly staffIds: readonly string[];
  /** Null where a place ends. */
  readonly from: string | null;
  /** Null where a place begins, without end. */
  readonly to: string | null;
}

/** Puts it on record who was put on one client's care team, or left it, and by whom. */
export async function recordPlaces(
  tx: Transaction,
  { reason, clientId, staffIds, from, to }: PlacesChange,
  act: Omit<ActsToRecord, "kind">,
): Promise<void> {
  const facts = { reason, fromStaffId: act.by, leaveId: null, clientIds: [clientId], groupIds: [], from, to };
  for (const staffId of staffIds) await recordGrant(tx, { ...facts, staffId }, act);
}
