import type { NoteKind } from "../schema/note.ts";
import type { Transaction } from "../transact.ts";
import { recordOf } from "./record-of.ts";

export interface NoteTextRow {
  readonly noteId: string;
  readonly sessionId: string;
  readonly kind: NoteKind;
  readonly sharedPartId: string | null;
  /** JSON: the elements of the signed note. */
  readonly elements: unknown;
}

/** What a client's signed notes say, as far as the actor may read them, without those that were taken back. */
export async function readNoteTexts(
  tx: Transaction,
  { clientId, from, to, atMost }: { clientId: string; from: string; to: string; atMost: number },
): Promise<readonly NoteTextRow[]> {
  return tx.sql(
    `select n.id as "noteId", n.session_id as "sessionId", n.kind, n.shared_part_id as "sharedPartId",
       n.content::jsonb -> 'elements' as elements
     from note n
     where n.client_id = any (${recordOf("$1")}) and not is_retracted(n.id)
       and n.happened_at >= ($2::date)::timestamp at time zone (select zone from practice)
       and n.happened_at < ($3::date + 1)::timestamp at time zone (select zone from practice)
     order by n.happened_at desc, n.id limit $4`,
    [clientId, from, to, atMost],
  );
}
