import type { AttendanceStatus, ContactKind } from "@goldthread/clinical/note/note-body.ts";
import type { NoteKind } from "../schema/note.ts";
import type { SessionStatus } from "../schema/session.ts";
import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";
import { recordOf } from "./record-of.ts";

export interface ThreadSessionRow {
  readonly sessionId: string;
  readonly kind: NoteKind;
  readonly contact: ContactKind | null;
  readonly title: string;
  readonly groupName: string | null;
  readonly start: string;
  readonly stop: string;
  readonly status: SessionStatus;
  readonly attendance: AttendanceStatus | null;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
  readonly noteId: string | null;
  /** From the first element's text on, still in JSON's escapes. */
  readonly opening: string | null;
}

/** Every contact with a client up to a moment, with the note of it that still stands. */
export async function readThreadSessions(
  tx: Transaction,
  { clientId, before }: { readonly clientId: string; readonly before: string },
): Promise<readonly ThreadSessionRow[]> {
  return tx.sql(
    `select s.id as "sessionId", s.kind, x.contact, s.title, g.name as "groupName", ${isoTime("s.starts_at")} as start,
       ${isoTime("s.stops_at")} as stop, s.status, s.attendance, ${isoTime("s.arrived_at")} as "arrivedAt",
       ${isoTime("s.left_at")} as "leftAt", n.id as "noteId", n.opening
     from contacts_of($1, $2, 100000) as s
     join session x on x.id = s.id
     left join care_group g on g.id = s.group_id
     left join note n on n.session_id = s.id and n.client_id = any (${recordOf("$1")})
       and (s.group_id is null or n.client_id = s.client_id) and not is_retracted(n.id)`,
    [clientId, before],
  );
}

/**
 * What a client's signed notes say by objective, read off their content by the database, so that their words need not
 * travel: the marks, and the keys of elements that tell of progress. Notes that were taken back are left out.
 */
export async function readThreadNotes(
  tx: Transaction,
  clientId: string,
): Promise<
  readonly {
    readonly noteId: string;
    readonly sessionId: string;
    readonly marks: unknown;
    readonly told: readonly string[];
  }[]
> {
  return tx.sql(
    `select n.id as "noteId", n.session_id as "sessionId", coalesce(j.body -> 'progress', '[]') as marks,
       jsonb_path_query_array(j.body, '$.elements[*] ? (@.element == "progress" && @.key != null).key') as told
     from note n
     -- Kept apart: pulled up, it would be parsed again in every place that reads from it.
     cross join lateral (select case when position('"progress"' in n.content) > 0 then n.content::jsonb end as body offset 0) as j
     where n.client_id = any (${recordOf("$1")}) and j.body is not null and not is_retracted(n.id)`,
    [clientId],
  );
}

/** A client's newest signed note that still stands, of a session that began before a moment. */
export async function readLastNote(
  tx: Transaction,
  { clientId, before }: { readonly clientId: string; readonly before: string },
): Promise<{ readonly noteId: string; readonly happenedAt: string; readonly content: string } | undefined> {
  const [row] = await tx.sql<{ noteId: string; happenedAt: string; content: string }>(
    `select n.id as "noteId", ${isoTime("n.happened_at")} as "happenedAt", n.content
     from note n where n.client_id = any (${recordOf("$1")}) and n.happened_at < $2 and not is_retracted(n.id)
     order by n.happened_at desc, n.id limit 1`,
    [clientId, before],
  );
  return row;
}

/** When a session with this client began; undefined where there is none that the actor may know of. */
export async function readSessionStart(
  tx: Transaction,
  { clientId, sessionId }: { readonly clientId: string; readonly sessionId: string },
): Promise<string | undefined> {
  const [row] = await tx.sql<{ start: string }>(
    `select ${isoTime("s.starts_at")} as start from session s
     where s.id = $2 and (s.client_id = any (${recordOf("$1")}) or exists (
       select from attendance a where a.session_id = s.id and a.client_id = any (${recordOf("$1")})))`,
    [clientId, sessionId],
  );
  return row?.start;
}
