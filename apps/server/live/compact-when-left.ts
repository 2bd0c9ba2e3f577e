import type { afterUnloadDocumentPayload, Extension } from "@hocuspocus/server";
import * as Y from "yjs";
import { asPart } from "@goldthread/store/as-part.ts";
import type { Database } from "@goldthread/store/db.ts";
import { compactChanges } from "@goldthread/store/queries/draft-update.ts";
import { applyChanges } from "./apply-changes.ts";
import { noteOfName } from "./name-of-note.ts";

/** A draft with more changes than this is summed up when its last writer leaves. */
const compactAfter = 50;

/** Keeps a draft quick to open. What was deleted in it does not survive the summing up. */
export function compactWhenLeft(db: Database): { readonly extension: Extension; idle(): Promise<void> } {
  const running = new Set<Promise<void>>();

  function compact(draftId: string): void {
    const work: Promise<void> = asPart(db, "drafts", (tx) =>
      compactChanges(tx, { draftId, moreThan: compactAfter, sum }),
    )
      // Nothing is lost by it: the changes stay as they are until the draft is left the next time.
      .catch(() => undefined)
      .finally(() => running.delete(work));
    running.add(work);
  }

  return {
    extension: {
      async afterUnloadDocument({ documentName }: afterUnloadDocumentPayload) {
        if (noteOfName(documentName) === null) compact(documentName);
      },
    },
    async idle() {
      await Promise.all(running);
    },
  };
}

/** Null where a change cannot be read: it stays as it is, for somebody to look at. */
function sum(changes: readonly { readonly change: Uint8Array }[]): Uint8Array | null {
  const document = new Y.Doc();
  const unreadable = applyChanges(document, changes);
  const all = Y.encodeStateAsUpdate(document);
  document.destroy();
  return unreadable === 0 ? all : null;
}
