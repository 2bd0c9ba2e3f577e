import type { HomeworkOutcome } from "../schema/plan.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

export interface HomeworkRow {
  readonly id: string;
  readonly words: string;
  readonly sessionId: string | null;
  readonly dueOn: string | null;
  readonly setBy: string;
  readonly setAt: string;
  /** When the sessions began in which it was set and asked about; null where it was in none. */
  readonly setIn: string | null;
  readonly askedIn: string | null;
  readonly outcome: HomeworkOutcome | null;
  readonly outcomeWords: string;
  readonly askedBy: string | null;
  readonly askedAt: string | null;
  readonly version: number;
  /** What the client said of it in their own view; null where they have not. */
  readonly clientAnswer: { readonly outcome: HomeworkOutcome; readonly words: string; readonly at: string } | null;
}

/** What was not yet asked about first, as it was set; the rest newest first. */
export async function listHomework(tx: Transaction, clientId: string): Promise<readonly HomeworkRow[]> {
  return tx.sql(
    `select h.id, h.words, h.session_id as "sessionId", h.due_on as "dueOn", s.name as "setBy",
       ${isoTime("h.set_at")} as "setAt", ${isoTime("x.starts_at")} as "setIn", ${isoTime("y.starts_at")} as "askedIn", h.outcome, h.outcome_words as "outcomeWords", a.name as "askedBy",
       ${isoTime("h.asked_at")} as "askedAt", h.version,
       case when h.client_outcome is null then null else json_build_object('outcome', h.client_outcome,
         'words', h.client_words, 'at', ${isoTime("h.client_answered_at")}) end as "clientAnswer"
     from homework h join staff s on s.id = h.set_by left join staff a on a.id = h.asked_by
     left join session x on x.id = h.session_id left join session y on y.id = h.asked_session_id
     where h.client_id = any (${recordOf("$1")})
     order by h.outcome is not null, case when h.outcome is null then h.set_at end, h.set_at desc, h.id`,
    [clientId],
  );
}

export async function addHomework(
  tx: Transaction,
  row: {
    readonly id: string;
    readonly clientId: string;
    readonly sessionId: string | null;
    readonly words: string;
    readonly dueOn: string | null;
    readonly at: string;
  },
): Promise<void> {
  await tx.sql(
    `insert into homework (id, client_id, session_id, words, due_on, set_by, set_at)
     values ($1, $2, $3, $4, $5, actor(), $6)`,
    [row.id, row.clientId, row.sessionId, row.words, row.dueOn, row.at],
  );
}

/** Undefined where the version is stale or the homework is not the actor's to ask about. */
export async function askHomework(
  tx: Transaction,
  asked: {
    readonly homeworkId: string;
    readonly version: number;
    readonly sessionId: string | null;
    readonly outcome: HomeworkOutcome | null;
    readonly outcomeWords: string;
    readonly at: string;
  },
): Promise<{ readonly clientId: string; readonly version: number } | undefined> {
  const [row] = await tx.sql<{ clientId: string; version: number }>(
    `update homework set outcome = $3, outcome_words = $4,
       asked_session_id = case when $3::text is null then null else $5::uuid end,
       asked_by = case when $3::text is null then null else actor() end,
       asked_at = case when $3::text is null then null else greatest($6::timestamptz, set_at) end, version = version + 1
     where id = $1 and version = $2 returning client_id as "clientId", version`,
    [asked.homeworkId, asked.version, asked.outcome, asked.outcomeWords, asked.sessionId, asked.at],
  );
  return row;
}

/** Whose homework it is, by the record that stayed, and from when on it could be asked about. */
export async function readHomeworkSet(
  tx: Transaction,
  id: string,
): Promise<{ readonly clientId: string; readonly setAt: string; readonly setIn: string | null } | undefined> {
  const [row] = await tx.sql<{ clientId: string; setAt: string; setIn: string | null }>(
    `select coalesce((select mr.survivor_id from merged_record mr where mr.client_id = h.client_id), h.client_id)
       as "clientId", ${isoTime("h.set_at")} as "setAt", ${isoTime("x.starts_at")} as "setIn"
     from homework h left join session x on x.id = h.session_id where h.id = $1`,
    [id],
  );
  return row;
}

export async function versionOfHomework(tx: Transaction, id: string): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>("select version from homework where id = $1", [id]);
  return row?.version;
}
