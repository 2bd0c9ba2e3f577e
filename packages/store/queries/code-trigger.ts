import type { BillableContact } from "@goldthread/clinical/billing/readiness.ts";
import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import type { CodeTrigger } from "@goldthread/clinical/session/code-triggers.ts";
import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";

/** What is recorded of one client's part of a session, and the corrections since. */
export interface RecordedTriggers {
  readonly clientId: string;
  /** What stands: of the latest correction, or as recorded. */
  readonly triggers: readonly CodeTrigger[];
  readonly words: string;
  /** Null where nothing was recorded before the note was signed. */
  readonly by: string | null;
  readonly at: string | null;
  /** 0 where nothing is recorded. */
  readonly version: number;
  readonly isSigned: boolean;
  /** What its code depends on beside them. */
  readonly service: BillableContact["service"];
  readonly contact: string | null;
  readonly status: BillableContact["status"];
  readonly clientPresent: boolean;
  readonly start: string;
  readonly stop: string;
  readonly attendance: AttendanceStatus | null;
  readonly arrived: string | null;
  readonly left: string | null;
  readonly present: number | null;
  readonly corrections: readonly TriggerCorrection[];
}

interface TriggerCorrection {
  readonly at: string;
  readonly by: string;
  readonly because: string;
  readonly to: readonly CodeTrigger[];
}

/** Each part of a session that the actor may read: an individual's one, a group's members'. */
export async function readCodeTriggers(tx: Transaction, sessionId: string): Promise<readonly RecordedTriggers[]> {
  return tx.sql(
    `select part.client_id as "clientId", coalesce(t.words, '') as words, s.name as by,
       ${isoTime("t.recorded_at")} as at, coalesce(t.version, 0) as version,
       exists (select from note o where o.session_id = $1 and o.client_id = part.client_id and not is_retracted(o.id)) as "isSigned",
       n.service, n.contact, n.status, n.client_present as "clientPresent", ${isoTime("n.starts_at")} as start,
       ${isoTime("n.stops_at")} as stop, a.status as attendance, ${isoTime("a.arrived_at")} as arrived,
       ${isoTime("a.left_at")} as "left",
       case when n.group_id is not null then (select count(*)::integer from attendance o
         where o.session_id = $1 and o.status <> 'absent') end as present,
       coalesce(k.list -> -1 -> 'to', to_json(t.triggers)::jsonb, '[]') as triggers,
       coalesce(k.list, '[]') as corrections
     from (select client_id from session where id = $1 and client_id is not null
       union select client_id from attendance where session_id = $1) part
     join session n on n.id = $1
     left join attendance a on a.session_id = $1 and a.client_id = part.client_id
     left join code_trigger t on t.session_id = $1 and t.client_id = part.client_id
     left join staff s on s.id = t.recorded_by
     left join lateral (
       select jsonb_agg(jsonb_build_object('at', ${isoTime("c.corrected_at")}, 'by', w.name,
         'because', c.content::jsonb ->> 'because', 'to', c.content::jsonb -> 'to') order by c.corrected_at, c.id) as list
       from code_trigger_correction c join staff w on w.id = c.corrected_by
       where c.session_id = $1 and c.client_id = part.client_id) k on true
     order by part.client_id`,
    [sessionId],
  );
}

export interface TriggersToRecord {
  readonly sessionId: string;
  readonly clientId: string;
  readonly triggers: readonly CodeTrigger[];
  readonly words: string;
  readonly by: string;
}

/** For the first time. Refused by `code_trigger_pkey` where something is recorded already. */
export async function insertCodeTriggers(tx: Transaction, one: TriggersToRecord): Promise<void> {
  await tx.sql(
    "insert into code_trigger (session_id, client_id, triggers, words, recorded_by) values ($1, $2, $3, $4, $5)",
    [one.sessionId, one.clientId, one.triggers, one.words, one.by],
  );
}

/** On the version that was seen; undefined where it is stale. */
export async function changeCodeTriggers(
  tx: Transaction,
  one: TriggersToRecord,
  version: number,
): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    `update code_trigger set triggers = $3, words = $4, recorded_by = $5, recorded_at = now(), version = version + 1
     where session_id = $1 and client_id = $2 and version = $6 returning version`,
    [one.sessionId, one.clientId, one.triggers, one.words, one.by, version],
  );
  return row?.version;
}

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertTriggerCorrection = actInto("code_trigger_correction", "corrected_at");
