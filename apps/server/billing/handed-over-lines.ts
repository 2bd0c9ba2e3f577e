import type { HandedOverLine } from "@goldthread/clinical/billing/handed-over-line.ts";
import { zonedTime } from "@goldthread/clinical/session/zoned-time.ts";
import type { BillingRow } from "@goldthread/store/queries/billing.ts";
import { chargeOf, minutesOf } from "./judge-contact.ts";

export type ContactLine = HandedOverLine & { readonly sessionId: string; readonly clientId: string };

/** A contact as it is handed over; it MUST be ready. */
export function handedOverLine(row: BillingRow, zone: string): ContactLine {
  const charge = chargeOf(row);
  if (charge === null || row.coverageKind === null) throw new Error("Cannot hand over: the contact is not ready");
  const [start, stop] = [zonedTime(row.start, zone), zonedTime(row.stop, zone)];
  return {
    id: `${row.sessionId}/${row.clientId}`,
    sessionId: row.sessionId,
    clientId: row.clientId,
    day: start.day,
    start: start.clock,
    stop: stop.clock,
    minutes: minutesOf(row),
    client: { name: row.name, recordNumber: row.recordNumber, birthDate: row.birthDate },
    coverage: { kind: row.coverageKind, payer: row.payer ?? "", memberNumber: row.memberNumber ?? "" },
    clinician: { name: row.clinician, credential: row.credential },
    diagnoses: row.diagnoses,
    charge,
  };
}
