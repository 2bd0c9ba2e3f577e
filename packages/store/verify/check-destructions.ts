import type { Transaction } from "../db.ts";
import { reject, type Row } from "./record-problem.ts";

/** What an act of destruction took away: how many entries of the ledger stand for what is no longer there. */
export interface Destroyed {
  readonly actId: string;
  /** The day and the moment of the act, and the rule it went by. */
  readonly at: string;
  readonly rule: string;
  readonly entries: number;
}

type DestructionRow = {
  id: string;
  at: string;
  rule: string;
  entries: number;
  said: number | null;
  digest: string;
  said_digest: string | null;
};

/** Every destruction against what is left of it; the acts and the entries were checked before. */
export async function checkDestructions(tx: Transaction): Promise<readonly Destroyed[]> {
  await checkStrays(tx);
  // Destructions are few; each is computed anew by the database, over the entries that went under it.
  const rows = await tx.sql<DestructionRow>(
    `select a.id, a.content::jsonb ->> 'at' as at, a.content::jsonb ->> 'rule' as rule,
       (select count(*)::integer from ledger_tombstone t where t.act_id = a.id) as entries,
       (a.content::jsonb ->> 'entries')::integer as said, tombstones_digest(a.id) as digest,
       a.content::jsonb ->> 'digest' as said_digest
     from destruction_act a where a.step = 'confirmed' order by a.acted_at, a.id`,
  );
  for (const row of rows) checkDestruction(row);
  return rows.map(({ id, at, rule, entries }) => ({ actId: id, at, rule, entries }));
}

function checkDestruction({ id, entries, said, digest, said_digest }: DestructionRow): void {
  const at: Row = { table: "ledger_tombstone", id: `of ${id}` };
  if (entries !== said) reject(at, "entry_id", `the act says ${said} entries, and ${entries} are there`);
  if (digest !== said_digest) reject(at, "entry_id", "the act stands for other entries");
}

/** What is left points to an act that was carried out, and nothing of what went is there. */
async function checkStrays(tx: Transaction): Promise<void> {
  const [stray] = await tx.sql<{ entry_id: string; leaf: string | null; step: string | null }>(
    `select t.entry_id, e.leaf, a.step from ledger_tombstone t left join ledger_entry e on e.id = t.entry_id
       left join destruction_act a on a.id = t.act_id
     where a.step is distinct from 'confirmed' or e.leaf is distinct from '' order by t.entry_id limit 1`,
  );
  if (stray?.step === "confirmed")
    reject({ table: "ledger_tombstone", id: stray.entry_id }, "entry_id", "that entry was not destroyed");
  if (stray) reject({ table: "ledger_tombstone", id: stray.entry_id }, "act_id", "no such record was destroyed");
  const [record] = await tx.sql<{ client_id: string }>(
    `select d.client_id from destroyed_record d left join destruction_act a on a.id = d.act_id
     where a.step is distinct from 'confirmed' order by d.client_id limit 1`,
  );
  if (record)
    reject({ table: "destroyed_record", id: record.client_id }, "act_id", "no act of destruction stands for it");
}
