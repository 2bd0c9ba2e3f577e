import type { Transaction } from "../transact.ts";

export interface AuditEvent {
  /** Null where nobody is signed in: a failed sign-in. */
  readonly staffId: string | null;
  /** What was done, e.g. `chart opened`. */
  readonly act: string;
  readonly clientId?: string | null;
  readonly subject?: string | null;
  /** The address that the request came from. */
  readonly origin?: string | null;
}

/** Written in the transaction that reads or changes, so that neither is without the other. */
export async function addAuditEvent(tx: Pick<Transaction, "sql">, event: AuditEvent): Promise<void> {
  await tx.sql("insert into audit_event (staff_id, act, client_id, subject, origin) values ($1, $2, $3, $4, $5)", [
    event.staffId,
    event.act,
    event.clientId ?? null,
    event.subject?.slice(0, 200) ?? null,
    event.origin ?? null,
  ]);
}
