import { randomUUID } from "node:crypto";
import { draftText, elementText, insertWithProvenance, readDraft } from "@goldthread/draft";
import { sha256, toBase64, toHex } from "@goldthread/ledger";
import type { Pool } from "pg";
import * as Y from "yjs";
import type { BenchPractice } from "./a-practice.ts";

export interface DraftedPart {
  readonly draftId: string;
  readonly change: Buffer;
  /** What the writer's page sends with the signature. */
  readonly shown: { readonly draftId: string; readonly stateVector: string; readonly digest: string };
}

const sentence = "Client described the week, named two situations and what helped in each of them. ";

/** A draft as the writer leaves it: one change with about `bytes` of typed text. */
function aDraftedPart(bytes: number): DraftedPart {
  const doc = new Y.Doc();
  const draftId = randomUUID();
  doc.getMap("about").set("format", "narrative");
  const words = sentence.repeat(Math.ceil(bytes / sentence.length)).slice(0, bytes);
  insertWithProvenance(elementText(doc, "narrative"), { at: 0, words, from: "typed" });
  const shown = {
    draftId,
    stateVector: toBase64(Y.encodeStateVector(doc)),
    digest: toHex(sha256(draftText(readDraft(doc)))),
  };
  const change = Buffer.from(Y.encodeStateAsUpdate(doc));
  doc.destroy();
  return { draftId, change, shown };
}

/** Everything a signature needs to know. */
export interface SessionToSign {
  readonly sessionId: string;
  readonly author: BenchPractice["clinician"];
  readonly shown: readonly DraftedPart["shown"][];
}

interface Individual {
  /** Whose: the practice's clients take turns. */
  readonly nr: number;
  readonly bytes?: number;
}

/** An individual session with its note drafted. */
export async function aDraftedIndividual(
  bare: Pool,
  practice: BenchPractice,
  { nr, bytes = 2000 }: Individual,
): Promise<SessionToSign> {
  const sessionId = randomUUID();
  const part = aDraftedPart(bytes);
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
  return { sessionId, author: practice.clinician, shown: [part.shown] };
}

/** A session of the group of twelve with every part drafted. */
export async function aDraftedGroup(bare: Pool, practice: BenchPractice): Promise<SessionToSign> {
  const { clinician, groupId } = practice;
  const sessionId = randomUUID();
  const shared = aDraftedPart(2000);
  const members = practice.clientIds.slice(0, 12).map((clientId) => ({ clientId, ...aDraftedPart(600) }));
  await bare.query(
    `insert into session (id, kind, group_id, clinician_id, starts_at, stops_at)
     values ($1, 'group', $2, $3, now() - interval '2 hours', now() - interval '1 hour')`,
    [sessionId, groupId, clinician.id],
  );
  await bare.query("insert into session_facilitator (session_id, staff_id) values ($1, $2)", [sessionId, clinician.id]);
  await bare.query("insert into attendance (session_id, group_id, client_id) select $1, $2, unnest($3::uuid[])", [
    sessionId,
    groupId,
    members.map(({ clientId }) => clientId),
  ]);
  await bare.query("insert into draft (id, session_id, part, group_id, author_id) values ($1, $2, 'shared', $3, $4)", [
    shared.draftId,
    sessionId,
    groupId,
    clinician.id,
  ]);
  await bare.query(
    `insert into draft (session_id, part, group_id, author_id, id, client_id)
     select $1, 'member', $2, $3, row.* from unnest($4::uuid[], $5::uuid[]) as row`,
    [sessionId, groupId, clinician.id, members.map(({ draftId }) => draftId), members.map(({ clientId }) => clientId)],
  );
  const parts = [shared, ...members];
  await insertChanges(bare, practice, parts);
  return { sessionId, author: clinician, shown: parts.map(({ shown }) => shown) };
}

async function insertChanges(bare: Pool, practice: BenchPractice, parts: readonly DraftedPart[]): Promise<void> {
  await bare.query(
    "insert into draft_update (author_id, draft_id, change) select $1, row.* from unnest($2::uuid[], $3::bytea[]) as row",
    [practice.clinician.id, parts.map(({ draftId }) => draftId), parts.map(({ change }) => change)],
  );
}
