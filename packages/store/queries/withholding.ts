import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertWithholding = actInto("withholding", "acted_at");

export type Subject = "note" | "plan-version" | "measure" | "document";

const subjects: Readonly<Record<Subject, string>> = {
  note: `select client_id as "clientId", (happened_at at time zone $2)::date::text as day from note where id = $1`,
  "plan-version": `select client_id as "clientId", (changed_at at time zone $2)::date::text as day from plan_version where id = $1`,
  measure: `select client_id as "clientId", (answered_at at time zone $2)::date::text as day from administration where id = $1`,
  document: `select client_id as "clientId", (uploaded_at at time zone $2)::date::text as day from document
    where id = $1 and request_id is null`,
};

/** Whose it is, and of which day; undefined where the actor may not read it. */
export async function readSubject(
  tx: Transaction,
  { subject, subjectId, zone }: { readonly subject: Subject; readonly subjectId: string; readonly zone: string },
): Promise<{ readonly clientId: string; readonly day: string } | undefined> {
  const [row] = await tx.sql<{ clientId: string; day: string }>(subjects[subject], [subjectId, zone]);
  return row;
}

export async function isWithheld(tx: Transaction, subjectId: string): Promise<boolean> {
  const [row] = await tx.sql<{ held: boolean }>("select is_withheld($1) as held", [subjectId]);
  return row?.held ?? false;
}

export interface WithholdingRow {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly content: string;
  readonly at: string;
  readonly staffId: string;
  readonly by: string;
  /** The acts that followed, as their contents; null where there was none. */
  readonly kept: string | null;
  readonly asked: string | null;
  readonly review: string | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
  readonly ended: string | null;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly mayReview: boolean;
  readonly mayKeepOrEnd: boolean;
}

const withholdings = `
  select w.id, w.client_id as "clientId", c.name as "clientName", w.content, ${isoTime("w.acted_at")} as at,
    w.acted_by as "staffId", s.name as by,
    (select k.content from withholding k where k.withholding_id = w.id and k.what = 'kept'
      order by k.acted_at desc, k.id limit 1) as kept,
    a.content as asked, r.content as review, rs.name as "reviewedBy", ${isoTime("r.acted_at")} as "reviewedAt",
    e.content as ended, es.name as "endedBy", ${isoTime("e.acted_at")} as "endedAt",
    may_review_withholding(w.id) and r.id is null as "mayReview",
    actor_is('clinician', 'supervisor', 'nurse') and reads_withheld(w.id) and withholding_stands(w.id) as "mayKeepOrEnd"
  from withholding w join client c on c.id = w.client_id join staff s on s.id = w.acted_by
    left join withholding a on a.withholding_id = w.id and a.what = 'review-asked'
    left join withholding r on r.withholding_id = w.id and r.what = 'reviewed' left join staff rs on rs.id = r.acted_by
    left join withholding e on e.withholding_id = w.id and e.what = 'ended' left join staff es on es.id = e.acted_by
  where w.what = 'withheld'`;

/** Newest first: of one client's record, or all that the actor may know of. */
export async function listWithholdings(tx: Transaction, clientId: string | null): Promise<readonly WithholdingRow[]> {
  return clientId === null
    ? tx.sql(`${withholdings} order by w.acted_at desc, w.id limit 500`, [])
    : tx.sql(`${withholdings} and w.client_id = any (${recordOf("$1")}) order by w.acted_at desc, w.id limit 500`, [
        clientId,
      ]);
}

export async function readWithholding(tx: Transaction, id: string): Promise<WithholdingRow | undefined> {
  const [row] = await tx.sql<WithholdingRow>(`${withholdings} and w.id = $1`, [id]);
  return row;
}
