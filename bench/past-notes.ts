import { createHash, randomUUID } from "node:crypto";
import type { ProgressMark } from "@goldthread/clinical/note/progress-mark.ts";
import { withProgress } from "@goldthread/clinical/note/with-progress.ts";
import type { Pool } from "pg";
import { aBenchPractice } from "./a-practice.ts";
import type { BenchPractice } from "./a-practice.ts";

const notesPerClient = 50;
const words = "Client described the week, named two situations and what helped in each of them. "
  .repeat(25)
  .slice(0, 2000);

const mostClients = 60;

/** Caseloads of other clinicians, until they have this many notes. */
export async function fillPractice(bare: Pool, notes: number): Promise<void> {
  for (let left = notes / notesPerClient; left > 0; left -= mostClients) {
    await fillCharts(bare, await aBenchPractice(bare, { clients: Math.min(left, mostClients) }));
  }
}

export interface Filling {
  /** Notes for each client, one a week into the past. */
  readonly each?: number;
  readonly progressOf?: (week: number) => readonly ProgressMark[];
}

/** Fifty signed notes of about 2 KB for each client. Only the shape matters here: they are not in a Merkle tree. */
export async function fillCharts(
  bare: Pool,
  { clinician, clientIds }: BenchPractice,
  { each = notesPerClient, progressOf = () => [] }: Filling = {},
): Promise<void> {
  const rows = clientIds.flatMap((clientId) =>
    Array.from({ length: each }, (_, week) => aNoteRow({ clientId, clinician, week, progress: progressOf(week) })),
  );
  const column = <Key extends keyof NoteRow>(key: Key) => rows.map((row) => row[key]);
  await bare.query(
    `insert into session (id, kind, client_id, clinician_id, starts_at, stops_at, status)
     select id, 'individual', client_id, $1, at, at + interval '50 minutes', 'held'
     from unnest($2::uuid[], $3::uuid[], $4::timestamptz[]) as row (id, client_id, at)`,
    [clinician.id, column("sessionId"), column("clientId"), column("at")],
  );
  await bare.query(
    `insert into note (id, client_id, session_id, kind, format, author_id, happened_at, signed_at, late, content, digest)
     select id, client_id, session_id, 'individual', 'narrative', $1, at, at + interval '2 hours', false, content, digest
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::text[], $7::bytea[])
       as row (id, client_id, session_id, at, content, digest)`,
    [
      clinician.id,
      column("id"),
      column("clientId"),
      column("sessionId"),
      column("at"),
      column("content"),
      column("digest"),
    ],
  );
}

interface NoteRow {
  readonly id: string;
  readonly clientId: string;
  readonly sessionId: string;
  readonly at: string;
  readonly content: string;
  readonly digest: Buffer;
}

interface NoteOf {
  readonly clientId: string;
  readonly clinician: BenchPractice["clinician"];
  readonly week: number;
  readonly progress: readonly ProgressMark[];
}

function aNoteRow({ clientId, clinician, week, progress }: NoteOf): NoteRow {
  const [id, sessionId] = [randomUUID(), randomUUID()];
  const at = new Date(Date.UTC(2026, 0, 5, 9) - week * 7 * 86_400_000).toISOString();
  const element = {
    element: "narrative",
    key: null,
    text: words,
    spans: [{ start: 0, end: words.length, from: "typed" }],
    tags: [],
  };
  const content = JSON.stringify({
    ...withProgress(progress),
    id,
    kind: "individual",
    format: "narrative",
    formatVersion: 1,
    client: { id: clientId, name: "Client", recordNumber: "R", birthDate: null },
    session: {
      id: sessionId,
      kind: "individual",
      start: at,
      stop: at,
      minutes: 50,
      zone: "UTC",
      modality: "in-person",
      place: "",
      serviceCode: null,
      unplanned: null,
    },
    author: clinician,
    signedAt: at,
    elements: [element],
    attendance: null,
    shared: null,
    salt: "A".repeat(43) + "=",
  });
  return { id, clientId, sessionId, at, content, digest: createHash("sha256").update(content).digest() };
}
