import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertCorrection = actInto("attendance_correction", "corrected_at");

/** What a correction must know of a group's session: its group, whether notes are signed, and this member's note. */
export async function readToCorrect(
  tx: Transaction,
  sessionId: string,
  clientId: string,
): Promise<{ readonly groupId: string; readonly isPinned: boolean; readonly noteId: string | null } | undefined> {
  const [row] = await tx.sql<{ groupId: string; isPinned: boolean; noteId: string | null }>(
    `select s.group_id as "groupId",
       exists (select from draft d where d.session_id = s.id and d.part = 'shared' and d.state = 'signed') as "isPinned",
       (select n.id from note n where n.session_id = s.id and n.client_id = $2
         and not exists (select from attendance_correction k where k.note_id = n.id)) as "noteId"
     from session s where s.id = $1 and s.group_id is not null`,
    [sessionId, clientId],
  );
  return row;
}

/** How many were there and how many were not, as marked at this moment. */
export async function countAttendance(
  tx: Transaction,
  sessionId: string,
): Promise<{ readonly present: number; readonly absent: number }> {
  const [row] = await tx.sql<{ present: number; absent: number }>(
    `select count(*) filter (where status <> 'absent')::integer as present,
       count(*) filter (where status = 'absent')::integer as absent
     from attendance where session_id = $1`,
    [sessionId],
  );
  return row ?? { present: 0, absent: 0 };
}

export interface AmendedCounts {
  readonly at: string;
  readonly present: number;
  readonly absent: number;
}

/** How a session's counts were amended, oldest first; numbers alone, for everybody who may read one of its notes. */
export async function readAmendedCounts(tx: Transaction, sessionId: string): Promise<readonly AmendedCounts[]> {
  return tx.sql(`select ${isoTime("corrected_at")} as at, present, absent from amended_counts($1)`, [sessionId]);
}

/** What was corrected about this client in this session, oldest first. */
export async function readCorrections(
  tx: Transaction,
  { sessionId, clientId }: { readonly sessionId: string; readonly clientId: string },
): Promise<
  readonly {
    readonly at: string;
    readonly by: string;
    readonly because: string;
    readonly to: string;
    readonly retracts: string | null;
  }[]
> {
  return tx.sql(
    `select ${isoTime("k.corrected_at")} as at, s.name as by, k.content::jsonb ->> 'because' as because,
       k.content::jsonb ->> 'to' as "to", k.note_id as retracts
     from attendance_correction k join staff s on s.id = k.corrected_by
     where k.session_id = $1 and k.client_id = $2 order by k.corrected_at, k.id`,
    [sessionId, clientId],
  );
}
