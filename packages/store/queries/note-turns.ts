import type { Transaction } from "../transact.ts";

/**
 * Whoever adds to these notes or co-signs them does so one after the other: what a co-signature covers was there before
 * it, and read.
 */
export async function takeTurnsOnNotes(tx: Transaction, noteIds: readonly string[]): Promise<void> {
  await tx.sql(
    `select pg_advisory_xact_lock(hashtextextended('note ' || w.id, 0))
     from (select id from unnest($1::text[]) w (id) order by id) w`,
    [noteIds],
  );
}

/** Whether one of these notes was co-signed at this time or after it. */
export async function isCoSignedSince(tx: Transaction, noteIds: readonly string[], at: Date): Promise<boolean> {
  const rows = await tx.sql(
    `select from signature s where s.note_id = any ($1::uuid[]) and s.meaning = 'co-signature' and s.signed_at >= $2 limit 1`,
    [noteIds, at],
  );
  return rows.length > 0;
}
