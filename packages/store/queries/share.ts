import type { Modality } from "@goldthread/clinical/note/note-body.ts";
import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";

export type ShareLevel = "read" | "comment" | "write";
export type ShareState = "open" | "taken-back" | "over" | "signed" | "ended";

/** A draft or a signed note: one of the two. */
export interface SharedText {
  readonly draftId: string | null;
  readonly noteId: string | null;
}

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertShareAct = actInto("share", "acted_at");

/** Whether the actor may share this text; whose it is, where it is anybody's. */
export async function readMayShare(
  tx: Transaction,
  { draftId, noteId }: SharedText,
): Promise<{ readonly may: boolean; readonly clientId: string | null }> {
  const [row] = await tx.sql<{ may: boolean; clientId: string | null }>(
    `select may_share($1, $2) as may,
       (select client_id from draft where id = $1 union all select client_id from note where id = $2) as "clientId"`,
    [draftId, noteId],
  );
  return row ?? { may: false, clientId: null };
}

/** Whether this person may be let in: a colleague of the clinical staff who works here. */
export async function mayBeSharedWith(
  tx: Transaction,
  { staffId, draftId, noteId }: SharedText & { readonly staffId: string },
): Promise<boolean> {
  const [row] = await tx.sql<{ may: boolean }>(
    "select may_be_shared_with($1) and not is_text_about($1, $2, $3) as may",
    [staffId, draftId, noteId],
  );
  return row?.may ?? false;
}

export interface GivenRow extends SharedText {
  readonly id: string;
  readonly staffId: string;
  readonly name: string;
  readonly credential: string;
  readonly level: ShareLevel;
  readonly until: string;
  readonly givenBy: string;
  readonly givenAt: string;
}

const given = `
  select h.id, h.draft_id as "draftId", h.note_id as "noteId", h.with_id as "staffId", s.name, s.credential, h.level,
    h.until_day as until, g.name as "givenBy", ${isoTime("h.acted_at")} as "givenAt"
  from share h join staff s on s.id = h.with_id join staff g on g.id = h.acted_by
  where h.what = 'given' and h.until_day >= today()::text and not exists (select from share b where b.given_id = h.id)`;

/** What holds of this text, of those that the actor may know of, oldest first. */
/** One after the other: of two shares at once with one colleague, the second ends the first. */
export async function lockSharing(
  tx: Transaction,
  { draftId, noteId, staffId }: SharedText & { readonly staffId: string },
): Promise<void> {
  await tx.sql("select pg_advisory_xact_lock(hashtextextended('share ' || $1::text || $2::text, 0))", [
    draftId ?? noteId,
    staffId,
  ]);
}

export async function listGiven(tx: Transaction, { draftId, noteId }: SharedText): Promise<readonly GivenRow[]> {
  return tx.sql<GivenRow>(`${given} and (h.draft_id = $1 or h.note_id = $2) order by h.acted_at, h.id`, [
    draftId,
    noteId,
  ]);
}

export async function readGiven(tx: Transaction, shareId: string): Promise<GivenRow | undefined> {
  const [row] = await tx.sql<GivenRow>(`${given} and h.id = $1`, [shareId]);
  return row;
}

export interface SharedRow extends SharedText {
  readonly id: string;
  readonly state: ShareState;
  readonly what: "note" | "individual" | "member" | "shared";
  readonly level: ShareLevel;
  readonly until: string;
  readonly givenBy: string;
  readonly givenAt: string;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly clientName: string | null;
  readonly groupName: string | null;
  readonly start: string | null;
  readonly stop: string | null;
  readonly modality: Modality | null;
  readonly clientId: string | null;
}

const shared = `
  select id, draft_id as "draftId", note_id as "noteId", state, part as what, level, until_day as until, given_by as "givenBy",
    ${isoTime("given_at")} as "givenAt", ended_by as "endedBy", ${isoTime("ended_at")} as "endedAt",
    client_name as "clientName", group_name as "groupName", ${isoTime("session_start")} as start,
    ${isoTime("session_stop")} as stop, modality, client_id as "clientId"
  from shared_with_me()`;

/** What colleagues share with the actor, and what of it is over and was not put away. */
export async function listSharedWithMe(tx: Transaction): Promise<readonly SharedRow[]> {
  return tx.sql<SharedRow>(shared, []);
}

export async function readSharedWithMe(tx: Transaction, shareId: string): Promise<SharedRow | undefined> {
  const [row] = await tx.sql<SharedRow>(`${shared} where id = $1`, [shareId]);
  return row;
}

/** The share by which the actor reads this note; undefined where they read it by another relation, or not at all. */
export async function readOnlyShareOfNote(tx: Transaction, noteId: string): Promise<SharedRow | undefined> {
  const [row] = await tx.sql<SharedRow>(
    `${shared} where note_id = $1 and state = 'open' and not exists (
       select from note n where n.id = $1 and (is_my_client(n.client_id) or n.author_id = any (array(select my_trainees()))
         or (n.group_id is not null and n.group_id in (select my_groups()) and n.client_id in (select my_group_clients()))))
     order by level = 'comment' desc limit 1`,
    [noteId],
  );
  return row;
}

export interface DraftReach {
  readonly state: ShareState;
  readonly level: ShareLevel;
}

/** How far a share of this draft reaches for the actor, or what became of it; undefined where it was never shared. */
export async function readShareOfDraft(tx: Transaction, draftId: string): Promise<DraftReach | undefined> {
  const [row] = await tx.sql<DraftReach>("select state, level from my_share_of_draft($1)", [draftId]);
  return row;
}

/** The same of a note, for a page that shows it. */
export async function readShareOfNote(tx: Transaction, noteId: string): Promise<DraftReach | undefined> {
  const [row] = await tx.sql<DraftReach>(
    `select s.state, s.level from my_shares() s where s.note_id = $1
     order by s.state = 'open' desc, s.level = 'comment' desc, coalesce(s.ended_at, s.given_at) desc limit 1`,
    [noteId],
  );
  return row;
}

/** Fails where the share is open, or not the actor's. */
export async function putShareAway(tx: Transaction, shareId: string): Promise<void> {
  await tx.sql("insert into share_notice (share_id, staff_id) values ($1, actor()) on conflict do nothing", [shareId]);
}

export interface ShareCommentRow {
  readonly id: string;
  readonly by: string;
  readonly isMine: boolean;
  readonly at: string;
  /** JSON; null for the whole text. */
  readonly passage: string | null;
  readonly words: string;
}

/** What was said about this text, oldest first; nothing for whoever it is not shared with. */
export async function listShareComments(
  tx: Transaction,
  { draftId, noteId }: SharedText,
): Promise<readonly ShareCommentRow[]> {
  return tx.sql<ShareCommentRow>(
    `select c.id, s.name as by, c.said_by = actor() as "isMine", ${isoTime("c.said_at")} as at, c.passage, c.words
     from share_comment c join staff s on s.id = c.said_by
     where c.draft_id = $1 or c.note_id = $2 order by c.said_at, c.id`,
    [draftId, noteId],
  );
}

export async function mayCommentOn(tx: Transaction, { draftId, noteId }: SharedText): Promise<boolean> {
  const [row] = await tx.sql<{ may: boolean }>("select may_comment_on($1, $2) as may", [draftId, noteId]);
  return row?.may ?? false;
}

export async function mayReadCommentsOn(tx: Transaction, { draftId, noteId }: SharedText): Promise<boolean> {
  const [row] = await tx.sql<{ may: boolean }>("select may_read_comments_on($1, $2) as may", [draftId, noteId]);
  return row?.may ?? false;
}

export interface ShareCommentToKeep extends SharedText {
  readonly id: string;
  readonly passage: string | null;
  readonly words: string;
}

/** Fails (`draft_signed`) where the draft was signed meanwhile. */
export async function insertShareComment(
  tx: Transaction,
  { id, draftId, noteId, passage, words }: ShareCommentToKeep,
): Promise<void> {
  await tx.sql(
    `insert into share_comment (id, draft_id, note_id, said_by, passage, words) values ($1, $2, $3, actor(), $4, $5)`,
    [id, draftId, noteId, passage, words],
  );
}

/** Where a colleague is told that something was shared with them. */
export async function readMailOf(
  tx: Transaction,
  staffId: string,
): Promise<{ readonly name: string; readonly email: string } | undefined> {
  const [row] = await tx.sql<{ name: string; email: string }>(
    "select name, email from staff where id = $1 and active",
    [staffId],
  );
  return row;
}

/** Between which days a share may end. */
export interface ShareDays {
  readonly today: string;
  readonly last: string;
}

export async function readDays(tx: Transaction): Promise<ShareDays> {
  const [row] = await tx.sql<ShareDays>("select today()::text as today, (today() + 366)::text as last", []);
  if (row === undefined) throw new Error("There is always a day");
  return row;
}

export async function mayTakeBack(tx: Transaction, { id, draftId, noteId, staffId }: GivenRow): Promise<boolean> {
  const [row] = await tx.sql<{ may: boolean }>("select may_take_back($1, $2, $3, $4) as may", [
    id,
    draftId,
    noteId,
    staffId,
  ]);
  return row?.may ?? false;
}
