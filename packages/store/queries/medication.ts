import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

interface ChangeFields {
  readonly id: string;
  readonly what: "started" | "changed" | "stopped";
  readonly basis: "reported" | "prescribed";
  readonly name: string;
  readonly dose: string;
  readonly onDay: string;
  readonly reason: string;
}

export interface MedicationRow extends ChangeFields {
  readonly recordedBy: string;
  readonly recordedAt: string;
  /** When the session began in which it was told. */
  readonly toldIn: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnWhy: string;
}

export async function listMedication(tx: Transaction, clientId: string): Promise<readonly MedicationRow[]> {
  return tx.sql(
    `select m.id, m.what, m.basis, m.name, m.dose, m.on_day as "onDay", m.reason, s.name as "recordedBy",
       ${isoTime("m.recorded_at")} as "recordedAt", ${isoTime("x.starts_at")} as "toldIn", ${isoTime("m.withdrawn_at")} as "withdrawnAt",
       w.name as "withdrawnBy", m.withdrawn_why as "withdrawnWhy"
     from medication_change m join staff s on s.id = m.recorded_by left join staff w on w.id = m.withdrawn_by
     left join session x on x.id = m.session_id
     where m.client_id = any (${recordOf("$1")}) order by m.on_day desc, m.recorded_at desc, m.id`,
    [clientId],
  );
}

export async function addMedication(
  tx: Transaction,
  change: ChangeFields & { readonly clientId: string; readonly sessionId: string | null; readonly at: string },
): Promise<void> {
  await tx.sql(
    `insert into medication_change (id, client_id, session_id, what, basis, name, dose, on_day, reason, recorded_by,
       recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, actor(), $10)`,
    [
      change.id,
      change.clientId,
      change.sessionId,
      change.what,
      change.basis,
      change.name,
      change.dose,
      change.onDay,
      change.reason,
      change.at,
    ],
  );
}

/** Undefined where it was withdrawn already or is not the actor's to withdraw. */
export async function withdrawMedication(
  tx: Transaction,
  { changeId, reason, at }: { readonly changeId: string; readonly reason: string; readonly at: string },
): Promise<{ readonly clientId: string } | undefined> {
  const [row] = await tx.sql<{ clientId: string }>(
    `update medication_change set withdrawn_at = $2, withdrawn_by = actor(), withdrawn_why = $3
     where id = $1 and withdrawn_at is null returning client_id as "clientId"`,
    [changeId, at, reason],
  );
  return row;
}
