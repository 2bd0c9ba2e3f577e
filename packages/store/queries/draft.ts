import type { DraftPart, DraftState } from "../schema/draft.ts";
import type { Transaction } from "../transact.ts";

export interface DraftAccess {
  readonly state: DraftState;
  /** Whether the actor may write it. */
  readonly mine: boolean;
}

/** Undefined where the actor may not know of it. */
export async function readDraftAccess(tx: Transaction, draftId: string): Promise<DraftAccess | undefined> {
  const [row] = await tx.sql<{ state: DraftState; mine: boolean }>(
    "select state, id in (select my_drafts()) as mine from draft where id = $1",
    [draftId],
  );
  return row;
}

/** Those of these drafts that the actor may write. */
export async function readWritableDrafts(tx: Transaction, draftIds: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    "select mine.id from my_drafts() as mine (id) where mine.id = any($1::uuid[])",
    [draftIds],
  );
  return rows.map(({ id }) => id);
}

export interface DraftRow {
  readonly id: string;
  readonly part: DraftPart;
  readonly client_id: string | null;
  readonly state: DraftState;
  readonly note_id: string | null;
  readonly shared_part_id: string | null;
}

export interface DraftToBegin {
  readonly id: string;
  readonly part: DraftPart;
  readonly clientId: string | null;
}

/**
 * Begins the drafts that are missing and leaves the others alone: asked twice at once, each part still has one. The
 * rows are not answered, because a draft that somebody else began a moment ago is not among those inserted.
 */
export async function beginDrafts(
  tx: Transaction,
  begin: { readonly sessionId: string; readonly groupId: string | null; readonly drafts: readonly DraftToBegin[] },
): Promise<void> {
  await tx.sql(
    `insert into draft (session_id, group_id, author_id, id, part, client_id)
     select $1, $2, actor(), row.* from unnest($3::uuid[], $4::text[], $5::uuid[]) as row
     on conflict do nothing`,
    [
      begin.sessionId,
      begin.groupId,
      begin.drafts.map(({ id }) => id),
      begin.drafts.map(({ part }) => part),
      begin.drafts.map(({ clientId }) => clientId),
    ],
  );
}

/** The session's drafts that the actor may know of. */
export async function readDraftsOfSession(tx: Transaction, sessionId: string): Promise<readonly DraftRow[]> {
  return tx.sql<DraftRow>(
    "select id, part, client_id, state, note_id, shared_part_id from draft where session_id = $1 order by part, id",
    [sessionId],
  );
}
