import { randomUUID } from "node:crypto";
import { elementText, insertWithProvenance } from "@goldthread/draft";
import type { Pool } from "pg";
import * as Y from "yjs";

export interface BenchPractice {
  readonly clinician: { readonly id: string; readonly name: string; readonly credential: string };
  readonly groupId: string;
  readonly clientIds: readonly string[];
}

/** A practice of one clinician with a caseload and a group of twelve. Fictional. */
export async function aBenchPractice(bare: Pool, { clients = 40 } = {}): Promise<BenchPractice> {
  const clinician = { id: randomUUID(), name: "Bench Clinician", credential: "LCSW" };
  const groupId = randomUUID();
  const clientIds = Array.from({ length: clients }, () => randomUUID());
  await bare.query("insert into practice (name, zone) values ('Bench practice', 'UTC') on conflict do nothing");
  await bare.query("insert into staff (id, name, email, credential) values ($1, $2, $3, $4)", [
    clinician.id,
    clinician.name,
    `${clinician.id}@example.org`,
    clinician.credential,
  ]);
  await bare.query("insert into staff_role (staff_id, role) values ($1, 'clinician')", [clinician.id]);
  await bare.query(
    `insert into client (id, record_number, name, created_by)
     select id, 'R-' || id, 'Client ' || nr, $2 from unnest($1::uuid[]) with ordinality as t (id, nr)`,
    [clientIds, clinician.id],
  );
  await bare.query("insert into client_detail (client_id) select unnest($1::uuid[])", [clientIds]);
  await bare.query(
    "insert into care_team (client_id, staff_id, capacity, from_date) select unnest($1::uuid[]), $2, 'clinician', '2020-01-01'",
    [clientIds, clinician.id],
  );
  await bare.query("insert into care_group (id, name, kind, created_by) values ($1, 'Bench group', 'skills', $2)", [
    groupId,
    clinician.id,
  ]);
  await bare.query("insert into facilitator (group_id, staff_id, from_date) values ($1, $2, '2020-01-01')", [
    groupId,
    clinician.id,
  ]);
  await bare.query("insert into membership (group_id, client_id, from_date) select $1, unnest($2::uuid[]), '2020-01-01'", [
    groupId,
    clientIds.slice(0, 12),
  ]);
  return { clinician, groupId, clientIds };
}

export interface DraftedPart {
  readonly draftId: string;
  readonly change: Buffer;
  readonly doc: Y.Doc;
}

/** A draft as the writer leaves it: one change with about `bytes` of typed text. */
function aDraftedPart(bytes: number): DraftedPart {
  const doc = new Y.Doc();
  doc.getMap("about").set("format", "narrative");
  const sentence = "Client described the week, named two situations and what helped in each of them. ";
  const words = sentence.repeat(Math.ceil(bytes / sentence.length)).slice(0, bytes);
  insertWithProvenance(elementText(doc, "narrative"), { at: 0, words, from: "typed" });
  return { draftId: randomUUID(), change: Buffer.from(Y.encodeStateAsUpdate(doc)), doc };
}

export interface DraftedSession {
  readonly sessionId: string;
  readonly author: BenchPractice["clinician"];
  readonly parts: readonly DraftedPart[];
}

/** An individual session with its note drafted. */
export async function aDraftedIndividual(bare: Pool, practice: BenchPractice, nr: number): Promise<DraftedSession> {
  const sessionId = randomUUID();
  const part = aDraftedPart(2000);
  await bare.query(
    `insert into session (id, kind, client_id, clinician_id, starts_at, stops_at)
     values ($1, 'individual', $2, $3, now() - interval '2 hours', now() - interval '1 hour')`,
    [sessionId, practice.clientIds[nr % practice.clientIds.length], practice.clinician.id],
  );
  await bare.query(
    `insert into draft (id, session_id, part, client_id, author_id)
     select $1, id, 'individual', client_id, clinician_id from session where id = $2`,
    [part.draftId, sessionId],
  );
  await insertChanges(bare, practice, [part]);
  return { sessionId, author: practice.clinician, parts: [part] };
}

/** A session of the group of twelve with every part drafted. */
export async function aDraftedGroup(bare: Pool, practice: BenchPractice): Promise<DraftedSession> {
  const sessionId = randomUUID();
  const shared = aDraftedPart(2000);
  const members = practice.clientIds.slice(0, 12).map((clientId) => ({ clientId, ...aDraftedPart(600) }));
  await bare.query(
    `insert into session (id, kind, group_id, clinician_id, starts_at, stops_at)
     values ($1, 'group', $2, $3, now() - interval '2 hours', now() - interval '1 hour')`,
    [sessionId, practice.groupId, practice.clinician.id],
  );
  await bare.query("insert into session_facilitator (session_id, staff_id) values ($1, $2)", [
    sessionId,
    practice.clinician.id,
  ]);
  await bare.query(
    `insert into attendance (session_id, group_id, client_id) select $1, $2, unnest($3::uuid[])`,
    [sessionId, practice.groupId, members.map(({ clientId }) => clientId)],
  );
  await bare.query("insert into draft (id, session_id, part, group_id, author_id) values ($1, $2, 'shared', $3, $4)", [
    shared.draftId,
    sessionId,
    practice.groupId,
    practice.clinician.id,
  ]);
  await bare.query(
    `insert into draft (session_id, part, group_id, author_id, id, client_id)
     select $1, 'member', $2, $3, row.* from unnest($4::uuid[], $5::uuid[]) as row`,
    [
      sessionId,
      practice.groupId,
      practice.clinician.id,
      members.map(({ draftId }) => draftId),
      members.map(({ clientId }) => clientId),
    ],
  );
  const parts = [shared, ...members];
  await insertChanges(bare, practice, parts);
  return { sessionId, author: practice.clinician, parts };
}

async function insertChanges(bare: Pool, practice: BenchPractice, parts: readonly DraftedPart[]): Promise<void> {
  await bare.query(
    "insert into draft_update (author_id, draft_id, change) select $1, row.* from unnest($2::uuid[], $3::bytea[]) as row",
    [practice.clinician.id, parts.map(({ draftId }) => draftId), parts.map(({ change }) => change)],
  );
}
