import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";

export interface RecordInShort {
  readonly id: string;
  readonly name: string;
  readonly recordNumber: string;
}

export interface MergedRecordRow extends RecordInShort {
  readonly reason: string;
  readonly proposedBy: string;
  readonly confirmedBy: string;
  readonly confirmedAt: string;
}

export interface RecordToCompare extends RecordInShort {
  readonly birthDate: string | null;
}

export interface MergeProposalRow {
  readonly id: string;
  readonly from: RecordToCompare;
  readonly into: RecordToCompare;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly mine: boolean;
}

/** SQL: `id` beside another record, `client` being its row of client or none. */
export function recordToCompare(client: string, id: string): string {
  return `json_build_object('id', ${id}, 'name', coalesce(${client}.name, ''),
    'recordNumber', coalesce(${client}.record_number, ''),
    'birthDate', (select d.birth_date from client_detail d where d.client_id = ${id}))`;
}

// Somebody may be concerned by a merge and yet see one of the two records only: of the other they learn that it is.
const proposal = `
  select m.id, ${recordToCompare("f", "m.client_id")} as "from", ${recordToCompare("i", "m.survivor_id")} as "into",
    m.reason, p.name as "proposedBy", ${isoTime("m.proposed_at")} as "proposedAt", m.proposed_by = actor() as mine
  from client_merge m join staff p on p.id = m.proposed_by
  left join client f on f.id = m.client_id left join client i on i.id = m.survivor_id
  where m.state = 'proposed'`;

export async function listProposedMerges(tx: Transaction): Promise<readonly MergeProposalRow[]> {
  return tx.sql(`${proposal} order by m.proposed_at, m.id`);
}

export async function proposeMerge(
  tx: Transaction,
  merge: { id: string; fromId: string; intoId: string; reason: string },
): Promise<void> {
  await tx.sql(
    "insert into client_merge (id, client_id, survivor_id, reason, proposed_by) values ($1, $2, $3, $4, actor())",
    [merge.id, merge.fromId, merge.intoId, merge.reason],
  );
}

/** Whether one of these records was merged into another already. */
export async function isMerged(tx: Transaction, clientIds: readonly string[]): Promise<boolean> {
  const rows = await tx.sql("select from merged_record where client_id = any ($1::uuid[])", [clientIds]);
  return rows.length > 0;
}

export interface MergeRow {
  readonly fromId: string;
  readonly intoId: string;
  readonly mine: boolean;
  readonly state: string;
}

/** Undefined where the actor may not know of it. */
export async function readMerge(tx: Transaction, mergeId: string): Promise<MergeRow | undefined> {
  const [row] = await tx.sql<MergeRow>(
    `select client_id as "fromId", survivor_id as "intoId", proposed_by = actor() as mine, state
     from client_merge where id = $1`,
    [mergeId],
  );
  return row;
}

/** Evidence: added and never changed. Its entry MUST be inserted before it, and the step taken. */
export const insertMergeAct = actInto("merge_act", "acted_at");

export type Confirmed = "done" | "not-yours" | "not-open" | "alone" | "merged-already" | "opens-to-oneself";

/** By the second person; everything it does is one act of the database's. */
export async function confirmMerge(
  tx: Transaction,
  { mergeId, words }: { mergeId: string; words: string },
): Promise<Confirmed> {
  const [row] = await tx.sql<{ outcome: Confirmed }>("select confirm_merge($1, $2) as outcome", [mergeId, words]);
  return row?.outcome ?? "not-open";
}

/** False where it is not open, or not the actor's to withdraw. */
export async function withdrawMerge(
  tx: Transaction,
  { mergeId, words }: { mergeId: string; words: string },
): Promise<boolean> {
  const rows = await tx.sql(
    `update client_merge set state = 'withdrawn', decided_by = actor(), decided_at = clock(), decided_why = $2
     where id = $1 and state = 'proposed' returning id`,
    [mergeId, words],
  );
  return rows.length > 0;
}

/** Who is on the team of the record that stayed: whose open pages are to be judged again. */
export async function teamOf(tx: Transaction, clientId: string): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    "select staff_id as id from care_team where client_id = $1 and (to_date is null or to_date >= today())",
    [clientId],
  );
  return rows.map(({ id }) => id);
}
