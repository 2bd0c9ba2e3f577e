import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf, survivorOf } from "./record-of.ts";

type Sql = Pick<Transaction, "sql">;

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertDocumentAct = actInto("client_document", "acted_at");

/** One document with the acts about it, each as its content; null where there was none. */
export interface ClientDocumentRow {
  readonly id: string;
  readonly clientId: string;
  readonly content: string;
  readonly at: string;
  readonly by: string;
  /** It was signed, declined, or is asked no longer. */
  readonly answer: string | null;
  /** Null where the client answered by themself. */
  readonly answeredBy: string | null;
  readonly takenBack: string | null;
  readonly takenBackBy: string | null;
}

const documents = `
  select d.id, d.client_id as "clientId", d.content, ${isoTime("d.acted_at")} as at, coalesce(s.name, '') as by,
    a.content as answer, w.name as "answeredBy", t.content as "takenBack", k.name as "takenBackBy"
  from client_document d left join staff s on s.id = d.acted_by
    left join client_document a on a.document_id = d.id and a.what in ('signed', 'declined', 'withdrawn')
    left join staff w on w.id = a.acted_by
    left join client_document t on t.document_id = d.id and t.what = 'taken-back' left join staff k on k.id = t.acted_by
  where d.what = 'asked'`;

/** Of one client's record, newest first. */
export async function listClientDocuments(tx: Sql, clientId: string): Promise<readonly ClientDocumentRow[]> {
  return tx.sql(`${documents} and d.client_id = any (${recordOf("$1")}) order by d.acted_at desc, d.id limit 500`, [
    clientId,
  ]);
}

/** In the client's own view, where the policies say whose they are: newest first. */
export async function listMyDocuments(tx: Sql): Promise<readonly ClientDocumentRow[]> {
  return tx.sql(`${documents} order by d.acted_at desc, d.id limit 500`, []);
}

/** Undefined where it is not the reader's to know of. */
export async function readClientDocument(tx: Sql, id: string): Promise<ClientDocumentRow | undefined> {
  const [row] = await tx.sql<ClientDocumentRow>(`${documents} and d.id = $1`, [id]);
  return row;
}

export interface GroupAgreementToSign {
  readonly agreementId: string;
  readonly group: string;
  readonly version: number;
  readonly text: string;
}

/** The newest wording of the agreement of each group that the client is in today. */
export async function listAgreementsToSign(tx: Sql, clientId: string): Promise<readonly GroupAgreementToSign[]> {
  return tx.sql(
    `select newest.id as "agreementId", g.name as group, newest.version, newest.text
     from membership m join care_group g on g.id = m.group_id
     cross join lateral (select a.id, a.version, a.text from group_agreement a where a.group_id = g.id
       order by a.version desc limit 1) as newest
     where m.client_id = any (${recordOf("$1")}) and m.from_date <= today() and (m.to_date is null or m.to_date >= today())
     order by lower(g.name), g.id`,
    [clientId],
  );
}

export interface ContactToSign {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
}

/** One of the people around this client. */
export async function readContactToSign(
  tx: Sql,
  { contactId, clientId }: { readonly contactId: string; readonly clientId: string },
): Promise<ContactToSign | undefined> {
  const [row] = await tx.sql<ContactToSign>(
    "select id, name, relation from client_contact where id = $1 and client_id = $2 and ended_on is null",
    [contactId, clientId],
  );
  return row;
}

export interface WaitingDocument {
  readonly documentId: string;
  readonly clientId: string;
  readonly name: string;
  readonly title: string;
  /** Who signs, where it is not the client. */
  readonly contactName: string | null;
  readonly askedAt: string;
}

/** What the actor's clients were asked to sign and nothing came of yet, the longest waiting first. */
export async function listWaitingDocuments(tx: Sql): Promise<readonly WaitingDocument[]> {
  return tx.sql(
    `select d.id as "documentId", c.id as "clientId", c.name, d.content::jsonb ->> 'title' as title,
       d.content::jsonb ->> 'contactName' as "contactName", ${isoTime("d.acted_at")} as "askedAt"
     from client_document d left join merged_record gone on gone.client_id = d.client_id
       join client c on c.id = ${survivorOf("gone", "d.client_id")}
     where d.what = 'asked' and not exists (select from client_document a where a.document_id = d.id)
     order by d.acted_at, d.id limit 200`,
  );
}

/** What other adults signed of this record and did not take back: by the contact, the newest of a template. */
export async function listSignedByOthers(
  tx: Sql,
  { clientId, template }: { readonly clientId: string; readonly template: string },
): Promise<
  readonly { readonly documentId: string; readonly contactId: string; readonly title: string; readonly on: string }[]
> {
  return tx.sql(
    `select distinct on (d.contact_id) d.id as "documentId", d.contact_id as "contactId", d.content::jsonb ->> 'title' as title,
       a.content::jsonb ->> 'on' as on
     from client_document d join client_document a on a.document_id = d.id and a.what = 'signed'
     where d.client_id = any (${recordOf("$1")}) and d.of_other and d.content::jsonb ->> 'template' = $2
       and not exists (select from client_document t where t.document_id = d.id and t.what = 'taken-back')
     order by d.contact_id, a.acted_at desc`,
    [clientId, template],
  );
}
