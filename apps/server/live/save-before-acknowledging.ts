import type { beforeSyncPayload, Extension, onLoadDocumentPayload } from "@hocuspocus/server";
import * as Y from "yjs";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { compactChanges, readChanges } from "@goldthread/store/queries/draft-update.ts";
import type { AppendQueue } from "./append-queue.ts";
import { closeReasons } from "./close-codes.ts";
import type { LiveContext } from "./live-context.ts";
import { LiveRefusal } from "./live-refusal.ts";

const syncStep1 = 0;
const syncStep2 = 1;
/** A draft with more changes than this is summed up when its last reader leaves. */
const compactAfter = 50;

/**
 * Hocuspocus acknowledges a change when it has applied it in memory and stores it seconds later. Here the change is
 * a committed row first: `beforeSync` is awaited before the change is applied and acknowledged, so that the page
 * says "Saved" only of what a crash cannot take.
 */
export function saveBeforeAcknowledging(db: Database, queue: AppendQueue): Extension {
  const sinceCompaction = new Map<string, number>();

  return {
    async onLoadDocument({ document, documentName }: onLoadDocumentPayload<LiveContext>) {
      const rows = await asPart(db, "drafts", (tx) => readChanges(tx, [documentName]));
      sinceCompaction.set(documentName, rows.length);
      Y.transact(document, () => {
        for (const { change } of rows) Y.applyUpdate(document, change);
      });
      return document;
    },

    async beforeSync({ type, payload, document, documentName, context }: beforeSyncPayload<LiveContext>) {
      if (type === syncStep1) return;
      // A page that connects sends everything it has: mostly what is here already.
      if (type === syncStep2 && Y.snapshotContainsUpdate(Y.snapshot(document), payload)) return;
      refuseUnreadable(payload);
      try {
        await queue.append({ draftId: documentName, change: payload, authorId: context.staffId });
      } catch (error) {
        throw new LiveRefusal(isSigned(error) ? closeReasons.signed : closeReasons.notSaved);
      }
      sinceCompaction.set(documentName, (sinceCompaction.get(documentName) ?? 0) + 1);
    },

    async afterUnloadDocument({ documentName }) {
      const changes = sinceCompaction.get(documentName) ?? 0;
      sinceCompaction.delete(documentName);
      if (changes <= compactAfter) return;
      await asPart(db, "drafts", (tx) =>
        compactChanges(tx, { draftId: documentName, sum: (all) => Y.mergeUpdates([...all]) }),
      );
    },
  };
}

/** A stored change that cannot be read would keep the draft from ever opening again. */
function refuseUnreadable(change: Uint8Array): void {
  try {
    Y.decodeUpdate(change);
  } catch {
    throw new LiveRefusal(closeReasons.notSaved);
  }
}

function isSigned(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "GT001";
}
