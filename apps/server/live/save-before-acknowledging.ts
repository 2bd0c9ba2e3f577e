import type { beforeSyncPayload, Extension, onLoadDocumentPayload } from "@hocuspocus/server";
import * as Y from "yjs";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { readOpenDraftChanges } from "@goldthread/store/queries/draft-update.ts";
import { StoreError } from "@goldthread/store/store-error.ts";
import type { AppendQueue } from "./append-queue.ts";
import { applyChanges, createTrials } from "./apply-changes.ts";
import { closeReasons } from "./close-codes.ts";
import type { LiveContext } from "./live-context.ts";
import { LiveRefusal } from "./live-refusal.ts";
import { noteOfName } from "./name-of-note.ts";

const syncStep1 = 0;
const syncStep2 = 1;

/**
 * Hocuspocus acknowledges a change when it has applied it in memory and stores it seconds later. Here the change is
 * a committed row first: `beforeSync` is awaited before the change is applied and acknowledged, so that the page
 * says "Saved" only of what a crash cannot take.
 */
export function saveBeforeAcknowledging(db: Database, queue: AppendQueue): Extension {
  const trials = createTrials();

  return {
    async onLoadDocument({ document, documentName }: onLoadDocumentPayload<LiveContext>) {
      if (noteOfName(documentName) !== null) return document;
      const changes = await asPart(db, "drafts", (tx) => readOpenDraftChanges(tx, documentName)).catch(refuseFor);
      // Signed between judging access and now.
      if (changes === null) throw new LiveRefusal(closeReasons.signed);
      applyChanges(document, changes);
      return document;
    },

    async beforeSync({ type, payload, document, documentName, context }: beforeSyncPayload<LiveContext>) {
      if (type === syncStep1) return;
      const { share } = context;
      if (share?.over != null) throw new LiveRefusal(share.over);
      // Hocuspocus takes no change over such a connection, and says so.
      if (share !== undefined && share.level !== "write") return;
      // A page that connects sends everything it has: mostly what is here already.
      if (type === syncStep2 && isKnown(document, payload)) return;
      if (!trials.passes(document, payload)) throw new LiveRefusal(closeReasons.unreadable);
      await queue.append({ draftId: documentName, change: payload, authorId: context.staffId }).catch(refuseFor);
    },
  };
}

function isKnown(document: Y.Doc, change: Uint8Array): boolean {
  try {
    return Y.snapshotContainsUpdate(Y.snapshot(document), change);
  } catch {
    throw new LiveRefusal(closeReasons.unreadable);
  }
}

function refuseFor(error: unknown): never {
  if (!(error instanceof StoreError)) throw new LiveRefusal(closeReasons.notSaved);
  if (error.code === "draft_signed") throw new LiveRefusal(closeReasons.signed);
  throw new LiveRefusal(
    closeReasons.notSaved,
    error.code === "disk_full" ? "the database's disk is full" : error.sqlState,
  );
}
