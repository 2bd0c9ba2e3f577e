import type { ConsentBasis, ContactDirection, ContactKind, Modality } from "@goldthread/clinical/note/note-body.ts";
import type { MissedSession } from "@goldthread/clinical/contact/missed-session-words.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

/** With whom a contact was, and on what ground. Unknown is empty or null. */
export interface ContactDetails {
  readonly direction: ContactDirection | null;
  readonly who: string;
  readonly relation: string;
  readonly consentBasis: ConsentBasis | null;
}

export interface ContactToAdd extends ContactDetails {
  readonly id: string;
  readonly clientId: string;
  readonly kind: ContactKind;
  readonly title: string;
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
}

/** A contact of the actor's with one client. It took place, so it is held from the beginning. */
export async function insertContact(tx: Transaction, contact: ContactToAdd): Promise<void> {
  await tx.sql(
    `insert into session (clinician_id, id, kind, client_id, contact, title, starts_at, stops_at, modality, status)
     values (actor(), $1, 'individual', $2, $3, $4, $5, $6, $7, 'held')`,
    [contact.id, contact.clientId, contact.kind, contact.title, contact.start, contact.stop, contact.modality],
  );
  await tx.sql(
    `insert into other_contact (session_id, client_id, direction, who, relation, consent_basis)
     values ($1, $2, $3, $4, $5, $6)`,
    [contact.id, contact.clientId, contact.direction, contact.who, contact.relation, contact.consentBasis],
  );
}

export interface LockedContact extends ContactDetails {
  readonly kind: ContactKind | null;
  readonly clientId: string | null;
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
  readonly status: "scheduled" | "held" | "no-show" | "cancelled";
  readonly version: number;
}

/** Locks the session's row against signing, and answers what it is as a contact; undefined where it is not the actor's. */
export async function lockContact(tx: Transaction, sessionId: string): Promise<LockedContact | undefined> {
  const [row] = await tx.sql<LockedContact>(
    `select s.contact as kind, s.client_id as "clientId", ${isoTime("s.starts_at")} as start,
       ${isoTime("s.stops_at")} as stop, s.modality, s.status, s.version, o.direction, coalesce(o.who, '') as who,
       coalesce(o.relation, '') as relation, o.consent_basis as "consentBasis"
     from session s left join other_contact o on o.session_id = s.id
     where s.id = $1 and s.kind = 'individual' for no key update of s`,
    [sessionId],
  );
  return row;
}

export interface ContactChange extends ContactDetails {
  readonly kind: ContactKind;
  readonly title: string;
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
}

/** Answers the new version. The row MUST be locked. */
export async function updateContact(tx: Transaction, sessionId: string, to: ContactChange): Promise<number> {
  await tx.sql(
    "update other_contact set direction = $2, who = $3, relation = $4, consent_basis = $5 where session_id = $1",
    [sessionId, to.direction, to.who, to.relation, to.consentBasis],
  );
  return versionOf(
    await tx.sql<{ version: number }>(
      `update session set contact = $2, title = $3, starts_at = $4, stops_at = $5, modality = $6, version = version + 1
       where id = $1 returning version`,
      [sessionId, to.kind, to.title, to.start, to.stop, to.modality],
    ),
  );
}

/** Says that a missed session gets a short note (`kind`), or stays a status alone (null). The row MUST be locked. */
export async function setMissedContact(
  tx: Transaction,
  sessionId: string,
  kind: "no-show" | "cancellation" | null,
): Promise<number> {
  return versionOf(
    await tx.sql<{ version: number }>(
      "update session set contact = $2, version = version + 1 where id = $1 returning version",
      [sessionId, kind],
    ),
  );
}

/** What was begun by mistake did not take place. The row MUST be locked. */
export async function cancelContact(tx: Transaction, sessionId: string): Promise<number> {
  return versionOf(
    await tx.sql<{ version: number }>(
      `update session set status = 'cancelled', status_reason = 'Begun by mistake', version = version + 1
       where id = $1 returning version`,
      [sessionId],
    ),
  );
}

function versionOf(rows: readonly { readonly version: number }[]): number {
  const [row] = rows;
  if (row === undefined) throw new Error("Cannot change the contact: its row went away under the lock");
  return row.version;
}

export interface ContactOfWriter extends ContactDetails {
  readonly kind: ContactKind;
  /** Only of a session that was missed or cancelled. */
  readonly missed: MissedSession | null;
}

/** What the writer shows of a contact; undefined for an ordinary session. */
export async function readContactOfWriter(tx: Transaction, sessionId: string): Promise<ContactOfWriter | undefined> {
  const [row] = await tx.sql<ContactOfWriter>(
    `select s.contact as kind, o.direction, coalesce(o.who, '') as who, coalesce(o.relation, '') as relation,
       o.consent_basis as "consentBasis",
       case when s.contact in ('no-show', 'cancellation') then json_build_object(
         'status', s.status, 'start', ${isoTime("s.starts_at")}, 'stop', ${isoTime("s.stops_at")},
         'zone', (select zone from practice), 'modality', s.modality, 'place', s.place, 'reason', s.status_reason,
         'cancelledBy', s.status_by, 'cancelledAt', ${isoTime("s.status_at")}, 'shortNotice', s.short_notice) end as missed
     from session s left join other_contact o on o.session_id = s.id
     where s.id = $1 and s.contact is not null`,
    [sessionId],
  );
  return row;
}
