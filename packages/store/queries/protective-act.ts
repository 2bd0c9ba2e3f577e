import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

interface ActFields {
  readonly id: string;
  readonly clientId: string;
  readonly kind: "warning" | "report";
  readonly heardAt: string;
  readonly facts: string;
  readonly personAtRisk: string;
  readonly assessment: string;
  readonly consulted: string;
  readonly decision: "made" | "not-made";
  readonly told: string;
  readonly toldAt: string | null;
  readonly toldBy: string;
  readonly reference: string;
  readonly whyNot: string;
  readonly clientTold: string;
  readonly followUp: string;
  readonly corrects: string | null;
}

export interface ProtectiveActRow extends ActFields {
  readonly clientName: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** A client whom the reader may not see any more stands without a name. */
export async function listProtectiveActs(tx: Transaction): Promise<readonly ProtectiveActRow[]> {
  return tx.sql(
    `select a.id, a.client_id as "clientId", coalesce(c.name, '') as "clientName", a.kind,
       ${isoTime("a.heard_at")} as "heardAt", a.facts, a.person_at_risk as "personAtRisk", a.assessment, a.consulted,
       a.decision, a.told, ${isoTime("a.told_at")} as "toldAt", a.told_by as "toldBy", a.reference,
       a.why_not as "whyNot", a.client_told as "clientTold", a.follow_up as "followUp", s.name as "recordedBy",
       ${isoTime("a.recorded_at")} as "recordedAt", a.corrects
     from protective_act a join staff s on s.id = a.recorded_by left join client c on c.id = a.client_id
     order by a.heard_at desc, a.recorded_at desc, a.id limit 500`,
  );
}

export async function addProtectiveAct(tx: Transaction, act: ActFields & { readonly at: string }): Promise<void> {
  await tx.sql(
    `insert into protective_act (id, client_id, kind, heard_at, facts, person_at_risk, assessment, consulted, decision,
       told, told_at, told_by, reference, why_not, client_told, follow_up, corrects, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, actor(), $18)`,
    [
      act.id,
      act.clientId,
      act.kind,
      act.heardAt,
      act.facts,
      act.personAtRisk,
      act.assessment,
      act.consulted,
      act.decision,
      act.told,
      act.toldAt,
      act.toldBy,
      act.reference,
      act.whyNot,
      act.clientTold,
      act.followUp,
      act.corrects,
      act.at,
    ],
  );
}
