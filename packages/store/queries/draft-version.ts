import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface DraftVersionRow {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly at: string;
  /** JSON of the draft's content. */
  readonly content: string;
}

/** The named versions of a draft that the actor may write, oldest first. */
export async function listDraftVersions(tx: Transaction, draftId: string): Promise<readonly DraftVersionRow[]> {
  return tx.sql<DraftVersionRow>(
    `select v.id, v.name, s.name as by, ${isoTime("v.named_at")} as at, v.content
     from draft_version v join staff s on s.id = v.named_by where v.draft_id = $1 order by v.named_at, v.id`,
    [draftId],
  );
}

export interface VersionToName {
  readonly id: string;
  readonly draftId: string;
  readonly name: string;
  readonly content: string;
  readonly at: Date;
}

/** Fails (`draft_signed`) where the draft was signed meanwhile. */
export async function insertDraftVersion(
  tx: Transaction,
  { id, draftId, name, content, at }: VersionToName,
): Promise<void> {
  await tx.sql(
    `insert into draft_version (id, draft_id, name, content, named_by, named_at) values ($1, $2, $3, $4, actor(), $5)`,
    [id, draftId, name, content, at],
  );
}

export async function removeDraftVersion(
  tx: Transaction,
  { draftId, id }: { readonly draftId: string; readonly id: string },
): Promise<boolean> {
  const rows = await tx.sql("delete from draft_version where id = $1 and draft_id = $2 returning id", [id, draftId]);
  return rows.length > 0;
}
