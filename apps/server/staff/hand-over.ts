import * as handOn from "@goldthread/store/queries/hand-on.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import type { ActsToRecord } from "../ledger/stand-for.ts";
import type { Actor } from "../sign-in/presence.ts";
import { recordGrant } from "./record-grant.ts";
import { whoTakesOver } from "./who-takes-over.ts";

export interface HandOver {
  /** Who leaves. */
  readonly staffId: string;
  readonly work: readonly handOn.OpenWorkRow[];
  /** Null: nothing is handed over. */
  readonly heirId: string | null;
  readonly exceptions: readonly { readonly clientId: string; readonly staffId: string }[];
  readonly actor: Actor;
  readonly day: string;
  readonly act: Omit<ActsToRecord, "kind">;
}

export interface HandedOver {
  readonly heirs: readonly string[];
  readonly clients: number;
  readonly groups: number;
  readonly sessions: number;
  readonly drafts: number;
}

/** Everything open goes to whom was named, with the places on care teams that it takes, and those of who leaves end. */
export async function handOver(tx: Transaction, given: HandOver): Promise<HandedOver> {
  const { staffId, heirId, exceptions, day } = given;
  if (heirId === null) {
    if (exceptions.length > 0)
      refuse("invalid_input", [{ field: "heirId", expected: "expected who takes over the rest" }]);
    return { heirs: [], clients: 0, groups: 0, sessions: 0, drafts: 0 };
  }
  const shares = sharesOf(given, heirId);
  const takers = [];
  for (const { takerId } of shares)
    takers.push(await whoTakesOver(tx, { takerId, giverId: staffId, actor: given.actor, field: "heirId" }));
  let sessions = 0;
  for (const [at, share] of shares.entries()) {
    const taker = takers[at];
    if (taker === undefined) continue;
    const opened = await handOn.openCharges(tx, { ...share, capacity: taker.capacity, from: day, to: null });
    const grant = { reason: "handover", fromStaffId: staffId, staffId: taker.id, leaveId: null } as const;
    await recordGrant(tx, { ...grant, ...opened, from: day, to: null }, given.act);
    sessions += await handOn.handOnSessions(tx, share);
    await handOn.handOnDrafts(tx, share);
  }
  await handOn.closeCharges(tx, { staffId, lastDay: day });
  const supervisor = takers.find(({ id, isSupervisor }) => id === heirId && isSupervisor);
  await handOn.handOnSupervisees(tx, { giverId: staffId, takerId: supervisor?.id ?? null });
  const count = (key: "clientIds" | "groupIds") => shares.reduce((sum, share) => sum + share[key].length, 0);
  return {
    heirs: shares.map(({ takerId }) => takerId),
    clients: count("clientIds"),
    groups: count("groupIds"),
    sessions,
    drafts: given.work.reduce((sum, { drafts }) => sum + drafts, 0),
  };
}

/** Who gets what: the heir all that no exception names. */
function sharesOf({ staffId, work, exceptions }: HandOver, heirId: string): readonly handOn.HandOn[] {
  const clientIds = work.flatMap(({ clientId }) => clientId ?? []);
  const strange = exceptions.some(({ clientId }) => !clientIds.includes(clientId));
  if (strange) refuse("invalid_input", [{ field: "clients", expected: "expected clients of whoever leaves" }]);
  const elsewhere = new Map(exceptions.map(({ clientId, staffId: takerId }) => [clientId, takerId]));
  const takerIds = [...new Set([heirId, ...elsewhere.values()])];
  return takerIds.map((takerId) => ({
    giverId: staffId,
    takerId,
    clientIds: clientIds.filter((clientId) => (elsewhere.get(clientId) ?? heirId) === takerId),
    groupIds: takerId === heirId ? work.flatMap(({ groupId }) => groupId ?? []) : [],
  }));
}
