import type { Transaction } from "../db.ts";
import { following, pagesOf, type OnRows } from "./pages.ts";
import { reject } from "./record-problem.ts";

type DraftRow = {
  id: string;
  part: string;
  state: string;
  note_id: string | null;
  shared_part_id: string | null;
  note_fits: boolean;
  part_fits: boolean;
  has_updates: boolean;
};

/** A signed draft became a record of the same session and client, and nothing typed into it is left. */
export async function checkDrafts(tx: Transaction, onRows?: OnRows): Promise<void> {
  for await (const page of pagesOf(
    (after: string | null) => readDrafts(tx, after),
    ({ id }) => id,
    onRows,
  ))
    page.forEach(checkDraft);
}

function readDrafts(tx: Transaction, after: string | null): Promise<DraftRow[]> {
  const { where, params } = following("d.id", after);
  return tx.sql(
    `select d.id, d.part, d.state, d.note_id, d.shared_part_id,
       exists (select from note n where n.id = d.note_id and n.session_id = d.session_id and n.client_id = d.client_id) as note_fits,
       exists (select from shared_part p where p.id = d.shared_part_id and p.session_id = d.session_id) as part_fits,
       d.state = 'signed' and exists (select from draft_update u where u.draft_id = d.id) as has_updates
     from draft d where ${where} order by d.id limit 1000`,
    params,
  );
}

function checkDraft(draft: DraftRow): void {
  const at = { table: "draft", id: draft.id };
  if (draft.state === "open") {
    if (draft.note_id !== null || draft.shared_part_id !== null) reject(at, "state", "it became a record and is open");
    return;
  }
  if (draft.has_updates)
    reject({ table: "draft_update", id: draft.id }, "draft_id", "the draft is signed and its updates are still there");
  const shared = draft.part === "shared";
  if (!shared && !draft.note_fits) reject(at, "note_id", "there is no such note of that session and client");
  if (shared && !draft.part_fits) reject(at, "shared_part_id", "there is no such shared part of that session");
}
