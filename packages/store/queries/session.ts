import type { Modality, Unplanned } from "@goldthread/clinical/note/note-body.ts";
import type { NoteKind } from "../schema/note.ts";
import type { SessionService, SessionStatus, StatusBy } from "../schema/session.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface SessionToAdd {
  readonly id: string;
  readonly kind: NoteKind;
  readonly clientId: string | null;
  readonly groupId: string | null;
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
  readonly place: string;
  readonly title: string;
  readonly serviceCode: string | null;
  readonly unplanned: Unplanned | null;
  /** Null is the usual one of the kind. */
  readonly service: SessionService | null;
  readonly clientPresent: boolean;
}

/** The actor's own session. */
export async function insertSession(tx: Transaction, session: SessionToAdd): Promise<void> {
  await tx.sql(
    `insert into session (clinician_id, id, kind, client_id, group_id, starts_at, stops_at, modality, place, title,
                          service_code, unplanned, service, client_present)
     values (actor(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      session.id,
      session.kind,
      session.clientId,
      session.groupId,
      session.start,
      session.stop,
      session.modality,
      session.place,
      session.title,
      session.serviceCode,
      session.unplanned,
      session.service,
      session.clientPresent,
    ],
  );
}

/** Those who lead the group on the session's day lead the session. */
export async function insertSessionFacilitators(tx: Transaction, sessionId: string): Promise<void> {
  await tx.sql(
    `insert into session_facilitator (session_id, staff_id)
     select distinct s.id, f.staff_id from session s
     cross join lateral (select (s.starts_at at time zone (select zone from practice))::date as held_on) as d
     join facilitator f on f.group_id = s.group_id and f.from_date <= d.held_on and (f.to_date is null or f.to_date >= d.held_on)
     where s.id = $1 on conflict do nothing`,
    [sessionId],
  );
}

/** What may be changed of a session as long as none of its notes is signed. */
export interface SessionFacts {
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
  readonly place: string;
  readonly title: string;
  readonly service_code: string | null;
  readonly status: SessionStatus;
  readonly status_reason: string;
  readonly status_by: StatusBy | null;
  readonly short_notice: boolean | null;
  readonly charge: boolean | null;
  readonly planned_start: string | null;
  readonly service: SessionService;
  readonly client_present: boolean;
  readonly version: number;
}

/** What stays of a session, whatever is changed of it. */
export interface SessionIdentity {
  readonly kind: NoteKind;
  readonly client_id: string | null;
  readonly group_id: string | null;
  readonly clinician_id: string;
}

/**
 * Locks the session's row against signing until the transaction ends, and answers its facts; undefined where the
 * actor may not change it. Whether it is signed MUST be asked after this, in a statement of its own.
 */
export async function lockSessionFacts(
  tx: Transaction,
  sessionId: string,
): Promise<(SessionFacts & SessionIdentity) | undefined> {
  const [row] = await tx.sql<SessionFacts & SessionIdentity>(
    `select ${isoTime("starts_at")} as start, ${isoTime("stops_at")} as stop, modality, place, title, service_code,
            status, status_reason, status_by, short_notice, charge, ${isoTime("planned_start")} as planned_start,
            service, client_present, version, kind, client_id, group_id, clinician_id
     from session where id = $1 for no key update`,
    [sessionId],
  );
  return row;
}

/** Keeps signing away from the session's attendance until the transaction ends. Others may mark theirs meanwhile. */
export async function holdSession(
  tx: Transaction,
  sessionId: string,
): Promise<{ start: string; stop: string } | undefined> {
  const [row] = await tx.sql<{ start: string; stop: string }>(
    `select ${isoTime("starts_at")} as start, ${isoTime("stops_at")} as stop from session where id = $1 for share`,
    [sessionId],
  );
  return row;
}

/** Whether any part of the session is signed. */
export async function isDocumented(tx: Transaction, sessionId: string): Promise<boolean> {
  const [row] = await tx.sql<{ documented: boolean }>(
    `select exists (select from draft where session_id = $1 and state = 'signed')
         or exists (select from note where session_id = $1) as documented`,
    [sessionId],
  );
  return row?.documented ?? false;
}

/** Answers the new version. The row MUST be locked. */
export async function updateSession(tx: Transaction, sessionId: string, facts: SessionFacts): Promise<number> {
  const [row] = await tx.sql<{ version: number }>(
    `update session set starts_at = $2, stops_at = $3, modality = $4, place = $5, title = $6, service_code = $7,
            status = $8, status_reason = $9, status_by = $10, short_notice = $11, charge = $12, planned_start = $13,
            service = $14, client_present = $15,
            status_at = case when status is distinct from $8 then clock() else status_at end, version = version + 1
     where id = $1 returning version`,
    [
      sessionId,
      facts.start,
      facts.stop,
      facts.modality,
      facts.place,
      facts.title,
      facts.service_code,
      facts.status,
      facts.status_reason,
      facts.status_by,
      facts.short_notice,
      facts.charge,
      facts.planned_start,
      facts.service,
      facts.client_present,
    ],
  );
  if (row === undefined) throw new Error("Cannot change the session: its row went away under the lock");
  return row.version;
}

export interface SessionPerson {
  readonly id: string;
  readonly name: string;
  readonly credential: string;
}

/** Whose session it is, first, and who leads it. */
export async function readSessionPeople(
  tx: Transaction,
  sessionId: string,
): Promise<readonly (SessionPerson & { readonly leads: boolean; readonly clinician: boolean })[]> {
  return tx.sql(
    `select p.id, p.name, p.credential, f.staff_id is not null as leads, p.id = s.clinician_id as clinician
     from session s
     join staff p on p.id = s.clinician_id or p.id in (select staff_id from session_facilitator where session_id = s.id)
     left join session_facilitator f on f.session_id = s.id and f.staff_id = p.id
     where s.id = $1 order by p.name, p.id`,
    [sessionId],
  );
}

/** Whether the actor leads this group today. */
export async function leadsGroup(tx: Transaction, groupId: string): Promise<boolean> {
  const [row] = await tx.sql<{ mine: boolean }>("select $1::uuid in (select my_groups()) as mine", [groupId]);
  return row?.mine ?? false;
}
