import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface CalendarFeedRow {
  readonly id: string;
  readonly with_names: boolean;
  readonly created_at: string;
  readonly last_read_at: string | null;
}

/** The actor's own, those that can still be read. */
export async function readFeeds(tx: Transaction): Promise<readonly CalendarFeedRow[]> {
  return tx.sql<CalendarFeedRow>(
    `select id, with_names, ${isoTime("created_at")} as created_at, ${isoTime("last_read_at")} as last_read_at
     from calendar_feed where revoked_at is null order by created_at`,
  );
}

export async function insertFeed(
  tx: Transaction,
  feed: { readonly id: string; readonly tokenDigest: Uint8Array; readonly withNames: boolean },
): Promise<void> {
  await tx.sql("insert into calendar_feed (id, staff_id, token_digest, with_names) values ($1, actor(), $2, $3)", [
    feed.id,
    feed.tokenDigest,
    feed.withNames,
  ]);
}

/** False where it is not the actor's, or is over already. */
export async function revokeFeed(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.sql("update calendar_feed set revoked_at = clock() where id = $1 returning id", [id]);
  return rows.length === 1;
}

/** Whose calendar this token opens, noted as read; undefined where it opens none. As the part `auth`. */
export async function openFeed(
  tx: Transaction,
  { tokenDigest, now }: { readonly tokenDigest: Uint8Array; readonly now: string },
): Promise<{ readonly staffId: string; readonly withNames: boolean } | undefined> {
  const [row] = await tx.sql<{ staffId: string; withNames: boolean }>(
    `update calendar_feed f set last_read_at = $2 from staff s
     where f.token_digest = $1 and f.revoked_at is null and s.id = f.staff_id and s.active
     returning f.staff_id as "staffId", f.with_names as "withNames"`,
    [tokenDigest, now],
  );
  return row;
}
