import type { Extension, onAuthenticatePayload } from "@hocuspocus/server";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { closeReasons } from "./close-codes.ts";
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
      const { staffId } = context;
      if (!uuid.test(documentName)) throw new LiveRefusal(closeReasons.notFound);
      const [draft] = await asActor(db, { staffId }, (tx) =>
        tx.sql<{ state: string; mine: boolean }>(
          "select state, id in (select my_drafts()) as mine from draft where id = $1",
          [documentName],
        ),
      );
      if (draft === undefined) throw new LiveRefusal(closeReasons.notFound);
      if (draft.state !== "open") throw new LiveRefusal(closeReasons.signed);
      if (!draft.mine) throw new LiveRefusal(closeReasons.notFound);
    },
  };
}
