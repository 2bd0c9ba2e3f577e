import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";
import type { NoteToAddTo } from "./note-addition.ts";

/*
 * What a client does in their own view, asked in `asClient`: the policies say whose it is, so nothing here names a client.
 */

type Sql = Pick<Transaction, "sql">;

export interface WithheldRow {
  readonly id: string;
  readonly clientId: string;
  readonly subject: "note" | "plan-version" | "measure" | "document";
  readonly subjectId: string;
  readonly day: string;
  readonly at: string;
  readonly by: string;
  readonly credential: string;
  readonly ground: string;
  readonly lookAgainOn: string;
  readonly isStanding: boolean;
  readonly reviewAskedOn: string | null;
  readonly reviewedAt: string | null;
  readonly reviewedBy: string | null;
  readonly outcome: "kept" | "in-part" | "released" | null;
  readonly given: string;
}

/** Newest first. */
export async function listWithheldFromMe(tx: Sql): Promise<readonly WithheldRow[]> {
  return tx.sql(
    `select id, client_id as "clientId", subject, subject_id as "subjectId", day, ${isoTime("at")} as at, by_name as by, credential, ground,
       look_again_on as "lookAgainOn", is_standing as "isStanding", asked_on as "reviewAskedOn",
       ${isoTime("reviewed_at")} as "reviewedAt", reviewed_by as "reviewedBy", outcome, given
     from my_withheld() order by day desc, id`,
  );
}

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertMyPlanSignature = actInto("plan_signature", "signed_at");

export interface MyWaitingMeasure {
  readonly linkId: string;
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly measure: string;
  readonly askedBy: string;
  readonly askedById: string;
  readonly until: string;
}

/** Links that were neither answered nor ended and have not run out, the first to run out first; all of them, or one. */
export async function listMyWaitingMeasures(tx: Sql, linkId: string | null): Promise<readonly MyWaitingMeasure[]> {
  return tx.sql(
    `select l.id as "linkId", l.client_id as "clientId", l.session_id as "sessionId", l.measure, s.name as "askedBy",
       l.made_by as "askedById", ${isoTime("l.expires_at")} as until
     from measure_link l left join staff s on s.id = l.made_by
     where l.answered_at is null and l.ended_at is null and l.expires_at > clock() and ($1::uuid is null or l.id = $1)
     order by l.expires_at, l.id`,
    [linkId],
  );
}

/** False where it was answered or ended meanwhile. */
export async function closeMyMeasure(
  tx: Sql,
  { linkId, administrationId, at }: { readonly linkId: string; readonly administrationId: string; readonly at: string },
): Promise<boolean> {
  const rows = await tx.sql(
    "update measure_link set answered_at = $3, administration_id = $2 where id = $1 returning 1 as closed",
    [linkId, administrationId, at],
  );
  return rows.length === 1;
}

export interface MyHomeworkToAnswer {
  readonly id: string;
  readonly words: string;
  readonly dueOn: string | null;
  readonly setBy: string;
  readonly version: number;
  readonly outcome: "done" | "partly" | "not-done" | null;
  readonly answer: string;
  readonly answeredAt: string | null;
}

/** What nobody has asked about yet, as it was set. */
export async function listMyHomeworkToAnswer(tx: Sql): Promise<readonly MyHomeworkToAnswer[]> {
  return tx.sql(
    `select h.id, h.words, h.due_on::text as "dueOn", coalesce(s.name, '') as "setBy", h.version,
       h.client_outcome as outcome, h.client_words as answer, ${isoTime("h.client_answered_at")} as "answeredAt"
     from homework h left join staff s on s.id = h.set_by where h.outcome is null order by h.set_at, h.id limit 200`,
  );
}

/** Undefined where the version is stale, somebody has asked about it, or it is not there. */
export async function answerMyHomework(
  tx: Sql,
  given: {
    readonly homeworkId: string;
    readonly version: number;
    readonly outcome: string;
    readonly words: string;
    readonly at: string;
  },
): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    `update homework set client_outcome = $3, client_words = $4, client_answered_at = $5, version = version + 1
     where id = $1 and version = $2 and outcome is null returning version`,
    [given.homeworkId, given.version, given.outcome, given.words, given.at],
  );
  return row?.version;
}

export interface MyNewestPlan {
  readonly id: string;
  readonly clientId: string;
  readonly number: number;
  readonly content: string;
  readonly at: string;
  readonly signedBy: string;
}

/** The newest plan, where it is the client's to sign and they have not signed it. */
export async function readMyPlanToSign(tx: Sql): Promise<MyNewestPlan | undefined> {
  const [row] = await tx.sql<MyNewestPlan>(
    `select v.id, v.client_id as "clientId", v.number, v.content, ${isoTime("v.changed_at")} as at,
       (select g.content::jsonb ->> 'name' from plan_signature g where g.version_id = v.id and g.capacity = 'clinician'
         order by g.signed_at limit 1) as "signedBy"
     from plan_version v where v.client_id = any ((select my_own_records())::uuid[]) and is_plan_to_sign(v.id)
       and not exists (select from plan_signature g where g.version_id = v.id and g.capacity = 'client')
     order by v.changed_at desc limit 1`,
  );
  return row;
}

/** Undefined where it is not theirs to read. */
export async function readMyNoteToAmend(tx: Sql, noteId: string): Promise<NoteToAddTo | undefined> {
  const [row] = await tx.sql<NoteToAddTo>(
    `select id, client_id as "clientId", encode(digest, 'hex') as digest from note where id = $1`,
    [noteId],
  );
  return row;
}

export interface MyAmendmentRow {
  readonly noteId: string;
  readonly day: string;
  readonly content: string;
  readonly decision: string | null;
  /** What the client wrote after a denial. */
  readonly disagreement: string | null;
}

/** Newest first. */
export async function listMyAmendments(tx: Sql): Promise<readonly MyAmendmentRow[]> {
  return tx.sql(
    `select r.note_id as "noteId", (n.happened_at at time zone p.zone)::date::text as day, r.content,
       d.content as decision, (select s.content from note_addition s where s.request_id = r.id and s.kind = 'disagreement'
         order by s.added_at desc, s.id limit 1) as disagreement
     from note_addition r join note n on n.id = r.note_id
       left join note_addition d on d.request_id = r.id and d.kind = 'amendment-decision', practice p
     where r.kind = 'amendment-request' order by r.added_at desc, r.id limit 100`,
  );
}

/** A request of theirs with what was decided; undefined where it is not theirs. */
export async function readMyAmendment(
  tx: Sql,
  requestId: string,
): Promise<{ readonly content: string; readonly decision: string | null; readonly mayDisagree: boolean } | undefined> {
  const [row] = await tx.sql<{ content: string; decision: string | null; mayDisagree: boolean }>(
    `select r.content, d.content as decision, may_disagree(r.id) as "mayDisagree"
     from note_addition r left join note_addition d on d.request_id = r.id and d.kind = 'amendment-decision'
     where r.id = $1 and r.kind = 'amendment-request'`,
    [requestId],
  );
  return row;
}
