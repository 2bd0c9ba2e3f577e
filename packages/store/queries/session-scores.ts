import type { Transaction } from "../transact.ts";
import { personOf } from "./record-of.ts";

/** A measure that somebody answered in a session, as it was answered last. */
export interface SessionScore {
  readonly measure: string;
  readonly total: number | null;
  readonly flags: readonly string[];
}

/** SQL: what the record `client` (an array of ids) answered in `session`, each measure once, without what was withdrawn or put right. */
export function lastAnswered(client: string, session: string): string {
  return `select distinct on (a.measure) a.measure, a.total, a.flags from administration a
    where a.client_id = any (${client}) and a.session_id = ${session} and a.kind <> 'withdrawn'
      and not exists (select from administration k where k.corrects = a.id)
    order by a.measure, a.answered_at desc, a.recorded_at desc`;
}

/** What each whom the session's drafts are about answered in it; nothing of those whom the actor does not treat. */
export async function readSessionScores(
  tx: Transaction,
  sessionId: string,
): Promise<readonly (SessionScore & { readonly client_id: string })[]> {
  return tx.sql(
    `select p.client_id, s.measure, s.total, s.flags
     from draft p, lateral (${lastAnswered(personOf("p.client_id"), "p.session_id")}) s
     where p.session_id = $1 and p.client_id is not null`,
    [sessionId],
  );
}
