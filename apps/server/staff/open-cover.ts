import { openCharges, readChargesOf } from "@goldthread/store/queries/hand-on.ts";
import { lendSessions } from "@goldthread/store/queries/leave.ts";
import type { Capacity } from "@goldthread/store/schema/client.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { ActsToRecord } from "../ledger/stand-for.ts";
import { recordGrant } from "./record-grant.ts";

export interface Cover {
  readonly leaveId: string;
  /** Who is away. */
  readonly staffId: string;
  readonly taker: { readonly id: string; readonly capacity: Capacity };
  readonly days: { readonly from: string; readonly to: string };
  readonly moveSessions: boolean;
  readonly act: Omit<ActsToRecord, "kind">;
}

/** Opens the charts and groups of somebody away to whoever covers, for those days, and puts it on record. */
export async function openCover(
  tx: Transaction,
  { leaveId, staffId, taker, days, moveSessions, act }: Cover,
): Promise<{ clients: number; groups: number; sessions: number }> {
  const charges = await readChargesOf(tx, { staffId, ...days });
  const opened = await openCharges(tx, {
    giverId: staffId,
    takerId: taker.id,
    ...charges,
    ...days,
    capacity: taker.capacity,
  });
  await recordGrant(tx, { reason: "cover", fromStaffId: staffId, staffId: taker.id, leaveId, ...opened, ...days }, act);
  const sessions = moveSessions ? await lendSessions(tx, leaveId) : 0;
  return { clients: charges.clientIds.length, groups: charges.groupIds.length, sessions };
}
