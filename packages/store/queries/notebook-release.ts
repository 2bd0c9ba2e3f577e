import type { Transaction } from "../transact.ts";
import { actInto } from "./act-into.ts";
import { isoTime } from "./iso-time.ts";

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertRelease = actInto("notebook_release", "released_at");

/** The actor's own, newest first. */
export async function listReleases(
  tx: Transaction,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<readonly { readonly id: string; readonly at: string; readonly content: string }[]> {
  return tx.sql(
    `select id, ${isoTime("released_at")} as at, content from notebook_release
     where author_id = actor() and released_at < coalesce($1::timestamptz, 'infinity')
     order by released_at desc, id limit $2`,
    [before, limit],
  );
}

/** For a client's accounting; empty for whoever keeps no records. */
export async function listReleasesOf(
  tx: Transaction,
  clientId: string,
): Promise<readonly { readonly id: string; readonly at: string; readonly author: string; readonly content: string }[]> {
  return tx.sql(
    `select r.id, ${isoTime("r.released_at")} as at, s.name as author, r.content
     from notebook_releases_of($1) r join staff s on s.id = r.author_id order by r.released_at desc, r.id`,
    [clientId],
  );
}

/** Evidence: added and never changed. Its entry MUST be inserted before it. */
export const insertHold = actInto("notebook_hold", "acted_at");

export interface HoldRow {
  readonly id: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly placedAt: string;
  readonly placedBy: string;
  readonly reason: string;
  readonly liftedAt: string | null;
  readonly liftedBy: string | null;
  readonly liftReason: string | null;
}

/** Newest first; empty for whoever keeps no records. */
export async function listHolds(tx: Transaction): Promise<readonly HoldRow[]> {
  return tx.sql<HoldRow>(
    `select h.id, h.author_id as "authorId", a.name as "authorName", ${isoTime("h.acted_at")} as "placedAt",
       p.name as "placedBy", h.content::jsonb ->> 'reason' as reason, ${isoTime("l.acted_at")} as "liftedAt",
       u.name as "liftedBy", l.content::jsonb ->> 'reason' as "liftReason"
     from notebook_hold h join staff a on a.id = h.author_id join staff p on p.id = h.acted_by
       left join notebook_hold l on l.lifts = h.id left join staff u on u.id = l.acted_by
     where h.lifts is null order by h.acted_at desc, h.id limit 500`,
  );
}

/** Whether this colleague keeps a notebook; false for whoever may not ask. */
export async function hasNotebook(tx: Transaction, staffId: string): Promise<boolean> {
  const [row] = await tx.sql<{ yes: boolean }>("select has_notebook($1) as yes", [staffId]);
  return row?.yes === true;
}

export async function addRequest(
  tx: Transaction,
  { id, authorId, words }: { readonly id: string; readonly authorId: string; readonly words: string },
): Promise<void> {
  await tx.sql("insert into notebook_request (id, author_id, asked_by, words) values ($1, $2, actor(), $3)", [
    id,
    authorId,
    words,
  ]);
}

export interface RequestRow {
  readonly id: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly askedById: string;
  readonly askedByName: string;
  readonly askedOn: string;
  readonly words: string;
  readonly lookedOn: string | null;
}

/** What the actor was asked and what they asked others, newest first. */
export async function listRequests(tx: Transaction): Promise<readonly RequestRow[]> {
  return tx.sql<RequestRow>(
    `select r.id, r.author_id as "authorId", a.name as "authorName", r.asked_by as "askedById",
       b.name as "askedByName", r.asked_on as "askedOn", r.words, r.looked_on as "lookedOn"
     from notebook_request r join staff a on a.id = r.author_id join staff b on b.id = r.asked_by
     order by r.looked_on is not null, r.asked_on desc, r.id limit 200`,
  );
}

export async function closeRequest(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.sql(
    "update notebook_request set looked_on = today() where id = $1 and author_id = actor() returning 1",
    [id],
  );
  return rows.length > 0;
}
