import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertRecordRequest = actInto("record_request", "acted_at");

export interface RecordRequestRow {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly content: string;
  readonly at: string;
  readonly by: string;
  /** The acts that followed, as their contents; null where there was none. */
  readonly extension: string | null;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  /** What came of an intermediary's list after the answer, the first first: each an act's content. */
  readonly passedOn: readonly string[];
  /** Scans that came with it and still count, the oldest first. */
  readonly papers: readonly RequestPaperRow[];
}

export interface RequestPaperRow {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly bytes: number;
  readonly version: number;
}

// What was passed on is looked for among the client's own acts, which an index finds: a request's acts are about its client.
const requests = `
  select r.id, r.client_id as "clientId", c.name as "clientName", r.content, ${isoTime("r.acted_at")} as at, s.name as by,
    e.content as extension, a.content as answer, w.name as "answeredBy",
    array(select p.content from record_request p
      where p.client_id = r.client_id and p.request_id = r.id and p.what = 'passed-on'
      order by p.acted_at, p.id) as "passedOn",
    (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title, 'type', d.media_type, 'bytes', d.size_bytes,
        'version', d.version) order by d.uploaded_at, d.id), '[]')
      from document d where d.request_id = r.id and d.withdrawn_at is null) as papers
  from record_request r join client c on c.id = r.client_id join staff s on s.id = r.acted_by
    left join record_request e on e.request_id = r.id and e.what = 'extended'
    left join record_request a on a.request_id = r.id and a.what = 'answered' left join staff w on w.id = a.acted_by
  where r.what = 'received'`;

/** Newest first. */
export async function listRecordRequests(tx: Transaction, clientId: string): Promise<readonly RecordRequestRow[]> {
  return tx.sql(`${requests} and r.client_id = any (${recordOf("$1")}) order by r.acted_at desc, r.id limit 200`, [
    clientId,
  ]);
}

/** Those that nobody has answered, oldest first. */
export async function listOpenRequests(tx: Transaction): Promise<readonly RecordRequestRow[]> {
  return tx.sql(`${requests} and a.id is null order by r.acted_at, r.id limit 200`, []);
}

export async function readRecordRequest(tx: Transaction, id: string): Promise<RecordRequestRow | undefined> {
  const [row] = await tx.sql<RecordRequestRow>(`${requests} and r.id = $1`, [id]);
  return row;
}
