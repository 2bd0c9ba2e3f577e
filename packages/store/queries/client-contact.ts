import type { ActsAs } from "@goldthread/clinical/contact/acts-as.ts";
import type { MayBeTold } from "../schema/client.ts";
import type { Transaction } from "../transact.ts";
import { recordOf } from "./record-of.ts";

export interface ContactFields {
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
  readonly email: string;
  readonly guardian: boolean;
  readonly emergency: boolean;
  readonly mayBeTold: MayBeTold;
  readonly consentBasis: string;
  readonly consentOn: string | null;
  /** By which right they act for the client, from when, until when, and on what paper; null where they do not. */
  readonly actsAs: ActsAs | null;
  readonly actsFrom: string | null;
  readonly actsUntil: string | null;
  readonly paperSeen: string;
}

export interface ClientContactRow extends ContactFields {
  readonly id: string;
  readonly actsToday: boolean;
  readonly endedOn: string | null;
  readonly version: number;
}

/** Guardians and whom to call first; those that ended last. */
export async function listClientContacts(tx: Transaction, clientId: string): Promise<readonly ClientContactRow[]> {
  return tx.sql(
    `select id, name, relation, phone, email, guardian, emergency, may_be_told as "mayBeTold",
       consent_basis as "consentBasis", consent_on as "consentOn", acts_as as "actsAs",
       acts_from as "actsFrom", acts_until as "actsUntil", acts_as is not null and acts_for(id, client_id, today()) as "actsToday",
       paper_seen as "paperSeen", ended_on as "endedOn", version
     from client_contact where client_id = any (${recordOf("$1")})
     order by ended_on is not null, guardian desc, emergency desc, lower(name), id`,
    [clientId],
  );
}

export async function addClientContact(
  tx: Transaction,
  contact: ContactFields & { readonly id: string; readonly clientId: string },
): Promise<void> {
  await tx.sql(
    `insert into client_contact (id, client_id, name, relation, phone, email, guardian, emergency, may_be_told,
       consent_basis, consent_on, acts_as, acts_from, acts_until, paper_seen, added_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, actor())`,
    [contact.id, contact.clientId, ...valuesOf(contact)],
  );
}

type Changed = { readonly clientId: string; readonly version: number };

/** Undefined where the given version is stale or the contact is not the actor's to change. */
export async function changeClientContact(
  tx: Transaction,
  contact: ContactFields & { readonly contactId: string; readonly version: number },
): Promise<Changed | undefined> {
  const [row] = await tx.sql<Changed>(
    `update client_contact set name = $3, relation = $4, phone = $5, email = $6, guardian = $7, emergency = $8,
       may_be_told = $9, consent_basis = $10, consent_on = $11, acts_as = $12, acts_from = $13, acts_until = $14,
       paper_seen = $15, version = version + 1
     where id = $1 and version = $2 and ended_on is null returning client_id as "clientId", version`,
    [contact.contactId, contact.version, ...valuesOf(contact)],
  );
  return row;
}

export async function endClientContact(
  tx: Transaction,
  { contactId, version }: { contactId: string; version: number },
): Promise<Changed | undefined> {
  const [row] = await tx.sql<Changed>(
    `update client_contact set ended_on = today(), version = version + 1
     where id = $1 and version = $2 and ended_on is null returning client_id as "clientId", version`,
    [contactId, version],
  );
  return row;
}

export async function versionOfContact(tx: Transaction, contactId: string): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>("select version from client_contact where id = $1", [contactId]);
  return row?.version;
}

function valuesOf(contact: ContactFields): readonly unknown[] {
  const { name, relation, phone, email, emergency, mayBeTold, consentBasis, consentOn } = contact;
  const { actsAs, actsFrom, actsUntil, paperSeen } = contact;
  const guardian = contact.guardian || actsAs === "parent" || actsAs === "guardian";
  const told = [mayBeTold, consentBasis, consentOn];
  return [name, relation, phone, email, guardian, emergency, ...told, actsAs, actsFrom, actsUntil, paperSeen];
}

export interface ActingContact {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly actsAs: ActsAs;
  readonly paperSeen: string;
}

/** Whoever acts for the client on this day; undefined where the contact does not, or is another client's. */
export async function readActing(
  tx: Transaction,
  { clientId, contactId, day }: { readonly clientId: string; readonly contactId: string; readonly day: string },
): Promise<ActingContact | undefined> {
  const [row] = await tx.sql<ActingContact>(
    `select id, name, relation, acts_as as "actsAs", paper_seen as "paperSeen" from client_contact
     where id = $2 and acts_for(id, $1, $3)`,
    [clientId, contactId, day],
  );
  return row;
}
