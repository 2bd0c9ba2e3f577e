import { randomBytes, randomUUID } from "node:crypto";
import { buildEntry } from "@goldthread/ledger";
import { auditLeafColumns, auditRoot, type AuditLeafRow } from "../audit-leaf.ts";
import type { Transaction } from "../transact.ts";
import { insertEntries } from "./signing.ts";

/** More at once wait for the next second. */
const most = 5_000;

/**
 * As the part `sequencer`, which one server is at a time: the rows of the trail that are in no batch yet become one, and
 * leave an entry. Answers how many there were. A row whose transaction ends later comes into the next one.
 */
export async function batchAudit(tx: Transaction, at: Date): Promise<number> {
  const rows = await tx.sql<AuditLeafRow>(
    `select ${auditLeafColumns} from audit_event where batch_id is null order by seq limit ${most}`,
  );
  if (rows.length === 0) return 0;
  const [id, entryId, moment] = [randomUUID(), randomUUID(), at.toISOString()];
  const kind = "audit-batch";
  const { leaf, hash } = buildEntry({ kind, at: moment, subject: auditRoot(rows), salt: randomBytes(32) });
  await insertEntries(tx, [{ id: entryId, kind, leaf, leafHash: hash, at: moment }]);
  await tx.sql("insert into audit_batch (id, size, batched_at, entry_id) values ($1, $2, $3, $4)", [
    id,
    rows.length,
    moment,
    entryId,
  ]);
  await tx.sql("update audit_event set batch_id = $1 where batch_id is null and seq = any ($2::bigint[])", [
    id,
    rows.map(({ seq }) => seq),
  ]);
  return rows.length;
}
