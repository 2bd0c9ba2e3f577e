import { parseEntry } from "@goldthread/ledger";
import { auditLeafColumns, auditRoot, type AuditLeafRow } from "../audit-leaf.ts";
import type { Transaction } from "../db.ts";
import { following, pagesOf, type OnRows } from "./pages.ts";
import { reject } from "./record-problem.ts";

type BatchRow = { id: string; size: number; entry_kind: string | null; leaf: string | null };

/** Every batch of the audit trail against its entry, row by row; entries were checked before. */
export async function checkAudit(tx: Transaction, onRows?: OnRows): Promise<void> {
  for await (const page of pagesOf(
    (after: string | null) => readBatches(tx, after),
    ({ id }) => id,
    onRows,
  ))
    for (const batch of page) await checkBatch(tx, batch);
  await checkNoBatchIsGone(tx);
}

function readBatches(tx: Transaction, after: string | null): Promise<BatchRow[]> {
  const { where, params } = following("b.id", after);
  return tx.sql(
    `select b.id, b.size, e.kind as entry_kind, nullif(e.leaf, '') as leaf from audit_batch b left join ledger_entry e on e.id = b.entry_id
     where ${where} order by b.id limit 500`,
    params,
  );
}

/** The tree says that something in the batch is another, not which row: its first and last are named. */
async function checkBatch(tx: Transaction, { id, size, entry_kind, leaf }: BatchRow): Promise<void> {
  const at = { table: "audit_batch", id };
  if (leaf === null || entry_kind !== "audit-batch") return reject(at, "entry_id", "there is no such entry of a batch");
  const rows = await tx.sql<AuditLeafRow>(
    `select ${auditLeafColumns} from audit_event where batch_id = $1 order by seq`,
    [id],
  );
  if (rows.length !== size)
    reject(at, "size", `it was of ${size} rows of the audit trail, and ${rows.length} are there`);
  if (auditRoot(rows) === parseEntry(leaf).subject) return;
  const [first, last] = [rows[0]?.seq ?? 0, rows.at(-1)?.seq ?? 0];
  reject({ table: "audit_event", id: `${first} to ${last}` }, "batch_id", "one of these rows is not as it was");
}

async function checkNoBatchIsGone(tx: Transaction): Promise<void> {
  const [orphan] = await tx.sql<{ id: string }>(
    `select e.id from ledger_entry e where e.kind = 'audit-batch'
       and not exists (select from audit_batch b where b.entry_id = e.id) order by e.recorded_at, e.id limit 1`,
  );
  if (orphan)
    reject({ table: "ledger_entry", id: orphan.id }, "id", "the batch that this entry stands for is not there");
}
