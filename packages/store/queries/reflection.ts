import type { NoteKind } from "../schema/note.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

/** Both days included, in the practice's zone. */
export interface Days {
  readonly from: string;
  readonly to: string;
  readonly atMost: number;
}

const within = (column: string) => `${column} >= ($1::date)::timestamp at time zone (select zone from practice)
       and ${column} < ($2::date + 1)::timestamp at time zone (select zone from practice)`;

export interface OwnNoteRow {
  readonly noteId: string;
  readonly kind: NoteKind;
  readonly sessionId: string;
  readonly clientName: string;
  readonly groupName: string | null;
  readonly start: string;
  readonly stop: string;
  readonly signedAt: string;
  readonly late: boolean;
  /** Of the whole session; null where nothing was kept. */
  readonly seconds: number | null;
}

/** The actor's own signed notes that they may still read, newest first. */
export async function listOwnNotes(tx: Transaction, { from, to, atMost }: Days): Promise<readonly OwnNoteRow[]> {
  return tx.sql(
    `select n.id as "noteId", n.kind, n.session_id as "sessionId", c.name as "clientName", g.name as "groupName",
       ${isoTime("s.starts_at")} as start, ${isoTime("s.stops_at")} as stop, ${isoTime("n.signed_at")} as "signedAt",
       n.late, seconds_of(w.changing) as seconds
     from note n
     join session s on s.id = n.session_id
     join client c on c.id = n.client_id
     left join care_group g on g.id = n.group_id
     left join writing_time w on w.session_id = n.session_id and w.staff_id = actor()
     where n.author_id = actor() and ${within("n.happened_at")} and not is_retracted(n.id)
     order by n.happened_at desc, n.id limit $3`,
    [from, to, atMost],
  );
}

export interface CaseloadNoteRow {
  readonly clientId: string;
  readonly kind: NoteKind;
  readonly happenedAt: string;
  readonly isMine: boolean;
  /** False for a call, a message, a session that was missed. */
  readonly isSession: boolean;
  readonly sharedPartId: string | null;
  /** JSON, as a signed note holds them: interventions, and whole narratives; of the actor's own notes alone. */
  readonly elements: unknown;
  readonly marks: unknown;
  readonly told: readonly string[];
}

/** Signed notes about the actor's clients of today, whoever wrote them, newest first. */
export async function listCaseloadNotes(
  tx: Transaction,
  { from, to, atMost }: Days,
): Promise<readonly CaseloadNoteRow[]> {
  return tx.sql(
    `select coalesce(mr.survivor_id, n.client_id) as "clientId", n.kind, ${isoTime("n.happened_at")} as "happenedAt",
       n.author_id = actor() as "isMine", s.contact is null as "isSession", n.shared_part_id as "sharedPartId",
       case when n.author_id = actor() then
         jsonb_path_query_array(j.body, '$.elements[*] ? (@.element == "interventions" || @.element == "narrative")')
         else '[]' end as elements,
       coalesce(j.body -> 'progress', '[]') as marks,
       jsonb_path_query_array(j.body, '$.elements[*] ? (@.element == "progress" && @.key != null).key') as told
     from my_clients() as mine (id)
     -- Client by client, each by the index: a caseload is a few of the practice's clients.
     cross join lateral (select * from note where note.client_id = mine.id and ${within("note.happened_at")}
       order by note.happened_at desc limit $3) as n
     join session s on s.id = n.session_id
     left join merged_record mr on mr.client_id = n.client_id
     -- Kept apart: pulled up, it would be parsed again in every place that reads from it.
     cross join lateral (select n.content::jsonb as body offset 0) as j
     where not is_retracted(n.id)
     order by n.happened_at desc, n.id limit $3`,
    [from, to, atMost],
  );
}

/** What shared parts say was done: JSON texts by part. */
export async function readSharedInterventions(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly texts: unknown }[]> {
  return tx.sql(
    `select p.id, jsonb_path_query_array(p.content::jsonb, '$.elements[*] ? (@.element == "interventions").text') as texts
     from shared_part p where p.id = any ($1::uuid[])`,
    [ids],
  );
}

export interface CaseloadScoreRow {
  readonly clientId: string;
  readonly measure: string;
  readonly label: string;
  readonly answeredAt: string;
  readonly total: number | null;
}

/** Scores of the actor's clients of today up to a day, also from before a period: a change may begin there. */
export async function listCaseloadScores(tx: Transaction, to: string): Promise<readonly CaseloadScoreRow[]> {
  return tx.sql(
    `select coalesce(mr.survivor_id, a.client_id) as "clientId", a.measure, a.label,
       ${isoTime("a.answered_at")} as "answeredAt", a.total
     from my_clients() as mine (id)
     cross join lateral (select * from administration where administration.client_id = mine.id offset 0) as a
     left join merged_record mr on mr.client_id = a.client_id
     where a.kind <> 'withdrawn'
       and a.answered_at < ($1::date + 1)::timestamp at time zone (select zone from practice)
       and not exists (select from administration c where c.corrects = a.id)`,
    [to],
  );
}

/** What the actor's clients work on today. */
export async function listActiveObjectives(tx: Transaction): Promise<
  readonly {
    readonly clientId: string;
    readonly clientName: string;
    readonly objectiveId: string;
    readonly text: string;
    /** YYYY-MM-DD; null where nobody said. */
    readonly startsOn: string | null;
  }[]
> {
  return tx.sql(
    `select o.client_id as "clientId", c.name as "clientName", o.id as "objectiveId", o.text, d.starts_on as "startsOn"
     from my_clients() as mine (id)
     cross join lateral (select * from plan_objective where plan_objective.client_id = mine.id offset 0) as o
     join client c on c.id = o.client_id
     left join plan_objective_detail d on d.objective_id = o.id
     where o.status = 'active'
     order by o.client_id, o.id`,
  );
}

/** The newest of the actor's own notes with their words, for the reviewer. */
export async function listOwnContents(
  tx: Transaction,
  { from, to, atMost }: Days,
): Promise<readonly { readonly noteId: string; readonly happenedAt: string; readonly content: string }[]> {
  return tx.sql(
    `select n.id as "noteId", ${isoTime("n.happened_at")} as "happenedAt", n.content from note n
     where n.author_id = actor() and ${within("n.happened_at")} and not is_retracted(n.id)
     order by n.happened_at desc, n.id limit $3`,
    [from, to, atMost],
  );
}

export interface ShowingRow {
  readonly id: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly from: string;
  readonly to: string;
  readonly shownAt: string;
}

const showing = `select w.id, w.staff_id as "staffId", s.name as "staffName", w.supervisor_id as "supervisorId",
  v.name as "supervisorName", w.from_day as "from", w.to_day as "to", ${isoTime("w.shown_at")} as "shownAt"`;
const people = "from reflection_showing w join staff s on s.id = w.staff_id join staff v on v.id = w.supervisor_id";

/** What the actor shows, and what is shown to them; newest first. */
export async function listShowings(tx: Transaction): Promise<readonly ShowingRow[]> {
  return tx.sql(`${showing} ${people} order by w.shown_at desc, w.id limit 100`);
}

export async function readShowing(
  tx: Transaction,
  id: string,
): Promise<(ShowingRow & { readonly content: string }) | undefined> {
  const [row] = await tx.sql<ShowingRow & { content: string }>(`${showing}, w.content ${people} where w.id = $1`, [id]);
  return row;
}

/** Null where nobody supervises the actor. */
export async function readOwnSupervisor(
  tx: Transaction,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const [row] = await tx.sql<{ id: string; name: string }>(
    "select v.id, v.name from staff s join staff v on v.id = s.supervisor_id where s.id = actor() and v.active",
  );
  return row ?? null;
}

export async function addShowing(
  tx: Transaction,
  row: {
    readonly id: string;
    readonly supervisorId: string;
    readonly from: string;
    readonly to: string;
    readonly content: string;
  },
): Promise<void> {
  await tx.sql(
    `insert into reflection_showing (id, staff_id, supervisor_id, from_day, to_day, content, shown_at)
     values ($1, actor(), $2, $3, $4, $5, clock())`,
    [row.id, row.supervisorId, row.from, row.to, row.content],
  );
}

/** Whether there was one of the actor's own to take back. */
export async function takeShowingBack(tx: Transaction, id: string): Promise<boolean> {
  return (
    (await tx.sql("delete from reflection_showing where id = $1 and staff_id = actor() returning id", [id])).length > 0
  );
}
