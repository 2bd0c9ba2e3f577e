import type { Transaction } from "../db.ts";
import { reject } from "./record-problem.ts";

type MoveRow = {
  id: string;
  has_both: boolean;
  note_fits: boolean;
  draft_fits: boolean;
  by_fits: boolean;
  at_fits: boolean;
};

/**
 * Words carried to the right chart: the row that leads from one note to the other against the act that stands in the
 * ledger, and the other way round. Acts were checked before. A row of before there was such an act has none.
 */
export async function checkMoves(tx: Transaction): Promise<void> {
  const rows = await tx.sql<MoveRow>(
    `select coalesce(m.note_id, a.note_id) as id, m.note_id is not null and a.id is not null as has_both,
       a.note_id is not distinct from m.note_id as note_fits,
       a.content::jsonb ->> 'draftId' is not distinct from m.draft_id::text as draft_fits,
       a.added_by is not distinct from m.moved_by as by_fits, a.added_at is not distinct from m.moved_at as at_fits
     from (select * from note_move where addition_id is not null) m
     full join (select * from note_addition where kind = 'carried') a on a.id = m.addition_id
     order by 1`,
  );
  for (const row of rows) checkMove(row);
}

function checkMove({ id, has_both, note_fits, draft_fits, by_fits, at_fits }: MoveRow): void {
  const at = { table: "note_move", id };
  if (!has_both) reject(at, "addition_id", "the act that carried the words and this row do not belong together");
  if (!note_fits) reject(at, "note_id", "the act is on another note");
  if (!draft_fits) reject(at, "draft_id", "the act names another draft");
  if (!by_fits) reject(at, "moved_by", "the act is somebody else's");
  if (!at_fits) reject(at, "moved_at", "the act says another time");
}
