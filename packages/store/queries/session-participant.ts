import type { Transaction } from "../transact.ts";

export interface ParticipantToKeep {
  readonly id: string;
  readonly contactId: string | null;
  readonly name: string;
  readonly relation: string;
  readonly present: boolean;
}

/**
 * Makes these the people of the session beside its client: who is no longer named goes, who stays keeps their id. The
 * session's row MUST be locked, and be an individual's.
 */
export async function keepParticipants(
  tx: Transaction,
  { sessionId, people }: { readonly sessionId: string; readonly people: readonly ParticipantToKeep[] },
): Promise<void> {
  const column = <Key extends keyof ParticipantToKeep>(key: Key) => people.map((person) => person[key]);
  const ids = column("id");
  await tx.sql("delete from session_participant where session_id = $1 and id <> all ($2::uuid[])", [sessionId, ids]);
  if (people.length === 0) return;
  const rows = [ids, column("contactId"), column("name"), column("relation"), column("present")];
  await tx.sql(
    `update session_participant p set name = row.name, relation = row.relation, present = row.present
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::boolean[]) as row (id, contact_id, name, relation, present)
     where p.session_id = $1 and p.id = row.id`,
    [sessionId, ...rows],
  );
  await tx.sql(
    `insert into session_participant (id, session_id, client_id, contact_id, name, relation, present)
     select row.id, s.id, s.client_id, row.contact_id, row.name, row.relation, row.present
     from session s, unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::boolean[])
       as row (id, contact_id, name, relation, present)
     where s.id = $1 and not exists (select from session_participant p where p.session_id = s.id and p.id = row.id)`,
    [sessionId, ...rows],
  );
}

/** Whether all of these are contacts of this client. */
export async function areContactsOf(
  tx: Transaction,
  { clientId, contactIds }: { readonly clientId: string; readonly contactIds: readonly string[] },
): Promise<boolean> {
  const found = await tx.sql("select id from client_contact where id = any ($1::uuid[]) and client_id = $2", [
    contactIds,
    clientId,
  ]);
  return found.length === contactIds.length;
}
