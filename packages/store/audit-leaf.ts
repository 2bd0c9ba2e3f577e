import { canonicalJson, leafHash, rootOf, toHex, utf8 } from "@goldthread/ledger";

/** A row of the audit trail as it is digested. */
export interface AuditLeafRow {
  readonly seq: number;
  /** UTC to the microsecond, as `auditTime` writes it. */
  readonly at: string;
  readonly staff_id: string | null;
  readonly act: string;
  readonly client_id: string | null;
  readonly subject: string | null;
  readonly origin: string | null;
}

export const auditLeafColumns = `seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  staff_id, act, client_id, subject, origin`;

/**
 * What the ledger's entry of a batch is about: the root (RFC 6962) over its rows in order, each row's canonical JSON being a
 * leaf; 64 lowercase hexadecimal digits.
 */
export function auditRoot(rows: readonly AuditLeafRow[]): string {
  const leaves = rows.map(({ seq, at, staff_id, act, client_id, subject, origin }) =>
    leafHash(utf8(canonicalJson({ act, at, clientId: client_id, origin, seq, staffId: staff_id, subject }))),
  );
  return toHex(rootOf(leaves));
}
