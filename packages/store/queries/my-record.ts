import type { Transaction } from "../transact.ts";
import type { NoteToDisclose } from "./disclosure.ts";
import { isoTime } from "./iso-time.ts";
import { stayed } from "./record-of.ts";

/*
 * What a client's own view shows, asked in `asClient`: the policies say whose it is, so nothing here names a client. Where
 * `my_own_records` is asked all the same it is for an index to walk, which the policy alone leaves to no index.
 */

type Sql = Pick<Transaction, "sql">;

export interface WhoseView {
  readonly id: string;
  readonly name: string;
  readonly preferredName: string;
  readonly recordNumber: string;
  readonly birthDate: string | null;
  /** Of the act that gave the access. */
  readonly content: string;
}

/** Whose record it is: of records that were merged, the one that stayed. */
export async function readWhoseView(tx: Sql): Promise<WhoseView | undefined> {
  const [row] = await tx.sql<WhoseView>(
    `select c.id, c.name, c.preferred_name as "preferredName", c.record_number as "recordNumber",
       d.birth_date::text as "birthDate", a.content
     from client_access a, client c left join client_detail d on d.client_id = c.id
     where c.id = any ((select my_own_records())::uuid[]) and ${stayed("c.id")}`,
  );
  return row;
}

/** A note before it is known who else is in it: the part `redaction` knows that. */
export type MyNoteRow = Omit<NoteToDisclose, "contact" | "beside" | "members" | "awaitsCoSignature" | "isRetracted">;

/** Newest first; all of them, or one. */
export async function listMyNotes(tx: Sql, noteId: string | null): Promise<readonly MyNoteRow[]> {
  return tx.sql(
    `select n.id, n.kind, n.format, (n.happened_at at time zone p.zone)::date::text as day, n.content,
       encode(n.digest, 'hex') as digest, s.content as "sharedContent",
       array(select a.content from note_addition a where a.note_id = n.id order by a.added_at, a.id) as additions,
       array(select k.content from addition_co_signature k where k.note_id = n.id order by k.signed_at, k.id) as "coSignatures",
       (select coalesce(json_agg(json_build_object('name', g.signer_name, 'credential', g.credential, 'meaning', g.meaning,
           'at', ${isoTime("g.signed_at")}) order by g.signed_at, g.id), '[]')
         from signature g where g.note_id = n.id) as signatures
     from note n left join shared_part s on s.id = n.shared_part_id, practice p
     where $1::uuid is null or n.id = $1 order by n.happened_at desc, n.id desc`,
    [noteId],
  );
}

/**
 * Until it is called again with null, this note and its session are all that the view has: whoever asks much about each
 * note in turn does not have the whole list found anew each time.
 */
export async function lookAtOne(tx: Sql, noteId: string | null): Promise<void> {
  await tx.sql("select set_config('gt.one_note', $1, true)", [noteId ?? ""]);
}

/** The notes next to this one, of those that the client may read. */
export async function readMyNeighbours(
  tx: Sql,
  noteId: string,
): Promise<{ readonly earlier: string | null; readonly later: string | null }> {
  const [row] = await tx.sql<{ earlier: string | null; later: string | null }>(
    `select earlier, later from (
       select id, lag(id) over (order by happened_at, id) as earlier, lead(id) over (order by happened_at, id) as later
       from note) as n where n.id = $1`,
    [noteId],
  );
  return row ?? { earlier: null, later: null };
}

export interface PersonBeside {
  readonly noteId: string;
  readonly id: string;
  readonly name: string;
  readonly preferredName: string;
  readonly aliases: readonly string[];
  /** Of somebody who sat in the client's own session; null of a member of the same group. */
  readonly relation: string | null;
}

/** As the part `redaction`: who else was in the sessions of these notes. */
export async function listPeopleBeside(
  tx: Sql,
  { clientId, noteId }: { readonly clientId: string; readonly noteId: string | null },
): Promise<readonly PersonBeside[]> {
  return tx.sql(
    `select note_id as "noteId", id, name, preferred_name as "preferredName", aliases, relation from people_beside($1, $2)
     order by note_id, name, id`,
    [clientId, noteId],
  );
}

export interface MyPlanRow {
  readonly id: string;
  readonly number: number;
  readonly content: string;
  readonly at: string;
  readonly by: string;
}

/** The newest version that was signed. */
export async function readMyPlan(tx: Sql): Promise<MyPlanRow | undefined> {
  const [row] = await tx.sql<MyPlanRow>(
    `select v.id, v.number, v.content, ${isoTime("v.changed_at")} as at, s.name as by
     from plan_version v join staff s on s.id = v.changed_by where v.client_id = any ((select my_own_records())::uuid[])
     order by v.changed_at desc, v.number desc limit 1`,
  );
  return row;
}

export async function listMyPlanSignatures(
  tx: Sql,
  versionId: string,
): Promise<readonly { readonly content: string; readonly at: string }[]> {
  return tx.sql(
    `select g.content, ${isoTime("g.signed_at")} as at from plan_signature g where g.version_id = $1
     order by g.signed_at, g.id`,
    [versionId],
  );
}

export interface MyHomeworkRow {
  readonly id: string;
  readonly words: string;
  readonly dueOn: string | null;
  readonly setBy: string;
  readonly setAt: string;
  readonly outcome: "done" | "partly" | "not-done" | "dropped" | null;
}

export async function listMyHomework(tx: Sql): Promise<readonly MyHomeworkRow[]> {
  return tx.sql(
    `select h.id, h.words, h.due_on as "dueOn", s.name as "setBy", ${isoTime("h.set_at")} as "setAt", h.outcome
     from homework h join staff s on s.id = h.set_by
     order by h.outcome is not null, case when h.outcome is null then h.set_at end, h.set_at desc, h.id limit 500`,
  );
}

export interface MyAppointmentRow {
  readonly id: string;
  readonly kind: "individual" | "group";
  readonly with: string;
  readonly startsAt: string;
  readonly stopsAt: string;
  readonly modality: string;
  readonly place: string;
  readonly status: string;
  readonly isToCome: boolean;
}

/** Those to come, soonest first, then those of the last year, newest first. */
export async function listMyAppointments(tx: Sql): Promise<readonly MyAppointmentRow[]> {
  return tx.sql(
    `select s.id, s.kind, t.name as "with", ${isoTime("s.starts_at")} as "startsAt", ${isoTime("s.stops_at")} as "stopsAt",
       s.modality, s.place, s.status, s.starts_at > clock() as "isToCome"
     from session s join staff t on t.id = s.clinician_id
     where s.starts_at > clock() - interval '1 year'
     order by s.starts_at <= clock(), case when s.starts_at > clock() then s.starts_at end, s.starts_at desc, s.id limit 300`,
  );
}

export interface MyTrailRow {
  readonly seq: number;
  readonly at: string;
  readonly day: string;
  readonly name: string;
  readonly credential: string;
  readonly roles: readonly string[];
  readonly act: string;
  readonly inEmergency: boolean;
}

/** Newest first. */
export async function listMyTrail(
  tx: Sql,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<readonly MyTrailRow[]> {
  return tx.sql(
    `select t.seq, ${isoTime("t.at")} as at, (t.at at time zone p.zone)::date::text as day, t.name, t.credential, t.roles,
       t.act, t.in_emergency as "inEmergency"
     from my_own_trail($1, $2) t, practice p order by t.seq desc`,
    [before, limit],
  );
}

export interface MyDisclosureRow {
  readonly id: string;
  readonly at: string;
  readonly content: {
    readonly ground: string;
    readonly purpose: string;
    readonly recipient: { readonly name: string; readonly address: string };
    readonly items: number;
  };
}

export async function listMyDisclosures(tx: Sql): Promise<readonly MyDisclosureRow[]> {
  return tx.sql(`select id, ${isoTime("at")} as at, content from my_own_disclosures() order by at desc, id`);
}

/** Whom an intermediary named as having got records from it, the last day first. */
export async function listMyPassedOn(
  tx: Sql,
): Promise<readonly { readonly to: string; readonly on: string; readonly what: string }[]> {
  return tx.sql('select recipient as "to", on_day as "on", kind as what from my_own_passed_on()');
}

/** Entries of the client's own notes that have no place in the ledger yet: a proof waits for them. */
export async function listMyWaitingEntries(tx: Sql): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>("select id from ledger_entry where place is null order by id limit 500");
  return rows.map(({ id }) => id);
}
