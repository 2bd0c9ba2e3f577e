import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface ReviewAnswerRow {
  readonly id: string;
  /** Canonical JSON; the ledger's entry stands for its digest. */
  readonly content: string;
  readonly at: string;
  readonly entryId: string;
}

/** Evidence: added and never changed. The entries MUST be inserted before. */
export async function insertReviewAnswers(tx: Transaction, rows: readonly ReviewAnswerRow[]): Promise<void> {
  await tx.sql(
    `insert into review_answer (id, content, answered_at, entry_id)
     select * from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::uuid[])`,
    [
      rows.map(({ id }) => id),
      rows.map(({ content }) => content),
      rows.map(({ at }) => at),
      rows.map(({ entryId }) => entryId),
    ],
  );
}

export interface AnsweredLine {
  readonly id: string;
  readonly at: string;
  readonly author: string;
  readonly rule: string;
  readonly because: string;
  /** Null for a group's shared part. */
  readonly noteId: string | null;
  readonly sessionId: string;
}

/** What could not have been signed without an answer, as far as the caller may see it, the newest first. */
export async function listReviewAnswers(
  tx: Transaction,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<readonly AnsweredLine[]> {
  return tx.sql(
    `select a.id, ${isoTime("a.answered_at")} as at, s.name as author, a.content::jsonb ->> 'rule' as rule,
       a.content::jsonb ->> 'because' as because, a.content::jsonb ->> 'noteId' as "noteId", a.session_id as "sessionId"
     from review_answer a join staff s on s.id = a.answered_by
     where a.answered_at < coalesce($1::timestamptz, 'infinity')
       and (a.content::jsonb ->> 'isOverride')::boolean
     order by a.answered_at desc, a.id limit $2`,
    [before, limit],
  );
}
