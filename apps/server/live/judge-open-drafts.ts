import type { Connection, Hocuspocus } from "@hocuspocus/server";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { readWritableDrafts } from "@goldthread/store/queries/draft.ts";
import { closeCodes, closeReasons } from "./close-codes.ts";
import type { LiveContext } from "./live-context.ts";

type Page = Connection<LiveContext>;
const closing = { code: closeCodes.accessChanged, reason: closeReasons.accessChanged };

/**
 * Judges anew who has a draft open as one of their own: a day that begins or ends, an hour that is over and a change that
 * nobody told the live part of end access too. One question to the database for each person. Pages by a share are judged
 * by {@link closeWhenShareEnds}.
 */
export async function judgeOpenDrafts(db: Database, hocuspocus: Hocuspocus<LiveContext>): Promise<void> {
  const pages: Page[] = [...hocuspocus.documents.values()].flatMap((document) => document.getConnections());
  const own = pages.filter(({ context }) => context.share === undefined);
  for (const [staffId, theirs] of Map.groupBy(own, ({ context }) => context.staffId)) {
    const names = [...new Set(theirs.map(({ document }) => document.name))];
    const still = new Set(await asActor(db, { staffId }, (tx) => readWritableDrafts(tx, names)));
    for (const page of theirs) if (!still.has(page.document.name)) page.close(closing);
  }
}
