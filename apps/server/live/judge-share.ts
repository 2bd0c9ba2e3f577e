import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { readShareOfDraft, readShareOfNote, type DraftReach } from "@goldthread/store/queries/share.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { closeReasons, type CloseReason } from "./close-codes.ts";
import type { LiveContext } from "./live-context.ts";
import { noteOfName } from "./name-of-note.ts";

export interface Judged {
  /** Null where it may be opened. */
  readonly reason: CloseReason | null;
  readonly share?: NonNullable<LiveContext["share"]>;
}

export type JudgeShare = (name: string, who: Pick<LiveContext, "staffId">) => Promise<Judged>;

/** Whether somebody may open a draft, or watch a note, by a share. The database decides, as everywhere. */
export function judgeShare(db: Database): JudgeShare {
  return (name, { staffId }) => asActor(db, { staffId }, async (tx) => judged(await reachOf(tx, name)));
}

function reachOf(tx: Transaction, name: string): Promise<DraftReach | undefined> {
  const noteId = noteOfName(name);
  return noteId === null ? readShareOfDraft(tx, name) : readShareOfNote(tx, noteId);
}

function judged(reach: DraftReach | undefined): Judged {
  switch (reach?.state) {
    case undefined:
      return { reason: closeReasons.notFound };
    case "open":
      return { reason: null, share: { level: reach.level, over: null } };
    case "signed":
      return { reason: closeReasons.signed };
    case "taken-back":
      return { reason: closeReasons.shareTakenBack };
    case "over":
    case "ended":
      return { reason: closeReasons.shareOver };
  }
}
