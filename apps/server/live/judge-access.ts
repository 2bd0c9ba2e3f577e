import type { Extension, onAuthenticatePayload } from "@hocuspocus/server";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { readDraftAccess } from "@goldthread/store/queries/draft.ts";
import { closeReasons } from "./close-codes.ts";
import type { Judged, JudgeShare } from "./judge-share.ts";
import { LiveRefusal } from "./live-refusal.ts";
import type { LiveContext } from "./live-context.ts";
import { noteOfName } from "./name-of-note.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Judges who may open a draft, on connecting only: when rights change, the socket is closed and the page comes back
 * to be judged again. The database's policies decide, as everywhere. Whoever is let in by a share to read or to comment
 * gets a connection that takes no change.
 */
export function judgeAccess(db: Database, judgeByShare: JudgeShare): Extension {
  return {
    async onAuthenticate({ documentName, context, connectionConfig }: onAuthenticatePayload<LiveContext>) {
      const { reason, share } = isKnownName(documentName)
        ? await judge(db, { name: documentName, context, judgeByShare })
        : { reason: closeReasons.notFound };
      if (reason !== null) throw new LiveRefusal(reason);
      if (share === undefined) return undefined;
      connectionConfig.readOnly = share.level !== "write";
      return { share };
    },
  };
}

const isKnownName = (name: string) => uuid.test(name) || noteOfName(name) !== null;

interface Asked {
  readonly name: string;
  readonly context: LiveContext;
  readonly judgeByShare: JudgeShare;
}

async function judge(db: Database, { name, context, judgeByShare }: Asked): Promise<Judged> {
  try {
    const draft =
      noteOfName(name) === null
        ? await asActor(db, { staffId: context.staffId }, (tx) => readDraftAccess(tx, name))
        : undefined;
    if (draft?.state === "signed") return { reason: closeReasons.signed };
    return draft?.mine === true ? { reason: null } : await judgeByShare(name, context);
  } catch {
    // Unknown is not forbidden: the page tries again. What went wrong is the database's, which says so elsewhere.
    return { reason: closeReasons.notSaved };
  }
}
