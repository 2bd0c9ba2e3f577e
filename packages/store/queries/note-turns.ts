import type { Transaction } from "../transact.ts";

/**
 * Whoever adds to these notes or co-signs them does so one after the other, to the transaction's end: what is checked
 * afterwards still holds when the act is written.
 */
export async function takeTurnsOnNotes(tx: Transaction, noteIds: readonly string[]): Promise<void> {
  await tx.sql("select take_turns_on_notes($1::uuid[])", [noteIds]);
}

/** Whether one of these notes was co-signed at this time or after it. */
export async function isCoSignedSince(tx: Transaction, noteIds: readonly string[], at: Date): Promise<boolean> {
  const rows = await tx.sql(
    `select from signature s where s.note_id = any ($1::uuid[]) and s.meaning = 'co-signature' and s.signed_at >= $2 limit 1`,
    [noteIds, at],
  );
  return rows.length > 0;
}
