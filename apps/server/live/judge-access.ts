import type { Extension, onAuthenticatePayload } from "@hocuspocus/server";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { readDraftAccess } from "@goldthread/store/queries/draft.ts";
import { closeReasons } from "./close-codes.ts";
import type { CloseReason } from "./close-codes.ts";
import { LiveRefusal } from "./live-refusal.ts";
import type { LiveContext } from "./live-context.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Judges who may open a draft, on connecting only: when rights change, the socket is closed and the page comes back
 * to be judged again. The database's policies decide, as everywhere.
 */
export function judgeAccess(db: Database): Extension {
  return {
    async onAuthenticate({ documentName, context }: onAuthenticatePayload<LiveContext>) {
      const reason = uuid.test(documentName) ? await judge(db, documentName, context) : closeReasons.notFound;
      if (reason !== null) throw new LiveRefusal(reason);
    },
  };
}

async function judge(db: Database, draftId: string, { staffId }: LiveContext): Promise<CloseReason | null> {
  try {
    const draft = await asActor(db, { staffId }, (tx) => readDraftAccess(tx, draftId));
    if (draft === undefined) return closeReasons.notFound;
    if (draft.state === "signed") return closeReasons.signed;
    return draft.mine ? null : closeReasons.notFound;
  } catch {
    // Unknown is not forbidden: the page tries again. What went wrong is the database's, which says so elsewhere.
    return closeReasons.notSaved;
  }
}
