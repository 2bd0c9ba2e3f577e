import type { Transaction } from "../db.ts";
import { reject, type Row } from "./record-problem.ts";

/**
 * Names what broke the tie between a record and its entry, when the entry that the record names is not the right one:
 * the right entry is looked for by what it is about, which takes time and happens only when something is wrong.
 */
export async function findEntryOf(tx: Transaction, record: Row, subject: string): Promise<never> {
  const entry = await entryAbout(tx, subject);
  if (entry) return reject({ table: "ledger_entry", id: entry }, "id", `${record.table} ${record.id} names another`);
  return reject(record, "entry_id", "there is no such entry");
}

/** The id of the entry with this subject. The leaf's text has nothing else that could be these 64 digits. */
export async function entryAbout(tx: Transaction, subject: string): Promise<string | undefined> {
  const [entry] = await tx.sql<{ id: string }>("select id from ledger_entry where position($1 in leaf) > 0 limit 1", [
    `"digest":"${subject}"`,
  ]);
  return entry?.id;
}
