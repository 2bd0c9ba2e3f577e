import { everyFacilitatorSigns } from "@goldthread/clinical/profiles/every-facilitator.ts";
import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertAuthorisation = actInto("authorisation", "recorded_at");

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertDisclosure = actInto("disclosure", "released_at");

export interface AuthorisationRow {
  readonly id: string;
  readonly clientId: string;
  readonly content: string;
  readonly at: string;
  readonly by: string;
  /** The act that ended it, if one did. */
  readonly ended: string | null;
}

const authorisations = `
  select a.id, a.client_id as "clientId", a.content, ${isoTime("a.recorded_at")} as at, s.name as by, e.content as ended
  from authorisation a join staff s on s.id = a.recorded_by left join authorisation e on e.ends = a.id
  where a.ends is null`;

/** Newest first. */
export async function listAuthorisations(tx: Transaction, clientId: string): Promise<readonly AuthorisationRow[]> {
  return tx.sql(
    `${authorisations} and a.client_id = any (${recordOf("$1")}) order by a.recorded_at desc, a.id limit 500`,
    [clientId],
  );
}

/** Undefined where the actor may not know of it. */
export async function readAuthorisation(tx: Transaction, id: string): Promise<AuthorisationRow | undefined> {
  const [row] = await tx.sql<AuthorisationRow>(`${authorisations} and a.id = $1`, [id]);
  return row;
}

export interface DisclosureRow {
  readonly id: string;
  readonly clientId: string;
  readonly content: string;
  readonly at: string;
  readonly by: string;
}

const disclosures = `
  select d.id, d.client_id as "clientId", d.content, ${isoTime("d.released_at")} as at, s.name as by
  from disclosure d join staff s on s.id = d.released_by`;

/** What left the record, newest first. */
export async function listDisclosures(tx: Transaction, clientId: string): Promise<readonly DisclosureRow[]> {
  return tx.sql(`${disclosures} where d.client_id = any (${recordOf("$1")}) order by d.released_at desc, d.id`, [
    clientId,
  ]);
}

export async function readDisclosure(tx: Transaction, id: string): Promise<DisclosureRow | undefined> {
  const [row] = await tx.sql<DisclosureRow>(`${disclosures} where d.id = $1`, [id]);
  return row;
}

/** Whose record it is, as a packet's pages are headed. */
export interface DiscloseeRow {
  readonly id: string;
  readonly name: string;
  readonly recordNumber: string;
  readonly birthDate: string | null;
  readonly isMinor: boolean;
  readonly isPart2: boolean;
}

/** Whom the policies let it be read of: the care team's clients, and whoever keeps the records. */
export async function readDisclosee(tx: Transaction, clientId: string): Promise<DiscloseeRow | undefined> {
  const [row] = await tx.sql<DiscloseeRow>(
    `select c.id, c.name, c.record_number as "recordNumber", d.birth_date::text as "birthDate",
       coalesce(d.birth_date + make_interval(years => p.age_of_majority) > today(), false) as "isMinor",
       exists (select from client_flag f where f.client_id = any (${recordOf("$1")}) and f.kind = 'part-2'
         and f.ended_on is null) as "isPart2"
     from client c left join client_detail d on d.client_id = c.id, practice p
     where c.id = $1 and (is_my_client(c.id) or actor_is('records-officer'))`,
    [clientId],
  );
  return row;
}

/** Whose register it is; undefined for whoever may not know of the client. */
export async function readWhose(
  tx: Transaction,
  clientId: string,
): Promise<{ readonly name: string; readonly recordNumber: string } | undefined> {
  const [row] = await tx.sql<{ name: string; recordNumber: string }>(
    'select name, record_number as "recordNumber" from client where id = $1',
    [clientId],
  );
  return row;
}

/** Whether the actor reads what was asked, agreed to and released of a record: its policies, asked of one client. */
export async function readsRegister(tx: Transaction, clientId: string): Promise<boolean> {
  const [row] = await tx.sql<{ reads: boolean }>(
    `select (is_my_client($1) or actor_is('records-officer'))
       and $1 <> all ((select my_own_record_ids())::uuid[]) as reads`,
    [clientId],
  );
  return row?.reads === true;
}

/** A signed note as a disclosure weighs it. */
export interface NoteToDisclose {
  readonly id: string;
  readonly kind: "individual" | "group";
  readonly contact: string | null;
  readonly format: string;
  readonly day: string;
  readonly content: string;
  readonly digest: string;
  readonly sharedContent: string | null;
  readonly awaitsCoSignature: boolean;
  readonly isRetracted: boolean;
  /** What was added since, oldest first, each in canonical JSON. */
  readonly additions: readonly string[];
  /** Who co-signed them, oldest first, each in canonical JSON. */
  readonly coSignatures: readonly string[];
  readonly signatures: readonly {
    readonly name: string;
    readonly credential: string;
    readonly meaning: string;
    readonly at: string;
  }[];
  /** Other people whose session it was: those who sat in it beside the client. */
  readonly beside: readonly { readonly id: string; readonly name: string; readonly relation: string }[];
  /** How a member of the same group is called, of those the actor may know. */
  readonly members: readonly {
    readonly name: string;
    readonly preferredName: string;
    readonly aliases: readonly string[];
  }[];
}

/** Every signed note of the record, oldest first. `zone` says which day a moment lies in. */
export async function listNotesToDisclose(
  tx: Transaction,
  { clientId, zone }: { readonly clientId: string; readonly zone: string },
): Promise<readonly NoteToDisclose[]> {
  return tx.sql(
    `with owed as materialized (select o.note_id from facilitators_owed(
       array(select g.id from note g where g.client_id = any (${recordOf("$1")}) and g.kind = 'group'), $3::text[]) o)
     select n.id, n.kind, s.contact, n.format, (n.happened_at at time zone $2)::date::text as day, n.content,
       encode(n.digest, 'hex') as digest, p.content as "sharedContent",
       awaits_co_signature(n.id) or n.id in (select note_id from owed) as "awaitsCoSignature",
       (exists (select from note_addition a where a.note_id = n.id and a.kind = 'retraction')
         or exists (select from attendance_correction k where k.note_id = n.id)) as "isRetracted",
       array(select a.content from note_addition a where a.note_id = n.id order by a.added_at, a.id) as additions,
       array(select k.content from addition_co_signature k where k.note_id = n.id order by k.signed_at, k.id) as "coSignatures",
       (select coalesce(json_agg(json_build_object('name', g.signer_name, 'credential', g.credential, 'meaning', g.meaning,
           'at', ${isoTime("g.signed_at")}) order by g.signed_at, g.id), '[]')
         from signature g where g.note_id = n.id) as signatures,
       coalesce((select json_agg(json_build_object('id', coalesce(q.contact_id, q.id), 'name', q.name, 'relation', q.relation)
           order by q.name)
         from session_participant q where q.session_id = n.session_id and q.present), '[]') as beside,
       coalesce((select json_agg(json_build_object('name', c.name, 'preferredName', c.preferred_name, 'aliases',
           array(select l.alias from client_alias l where l.client_id = c.id)))
         from attendance t join client c on c.id = t.client_id
         where t.session_id = n.session_id and t.client_id <> n.client_id and n.kind = 'group'), '[]') as members
     from note n left join session s on s.id = n.session_id left join shared_part p on p.id = n.shared_part_id
     where n.client_id = any (${recordOf("$1")}) order by n.happened_at, n.id`,
    [clientId, zone, everyFacilitatorSigns],
  );
}
