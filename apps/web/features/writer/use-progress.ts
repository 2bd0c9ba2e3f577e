import { useMemo, useSyncExternalStore } from "react";
import type * as Y from "yjs";
import type { ProgressMark } from "@goldthread/clinical/note/progress-mark.ts";
import { readDraft } from "@goldthread/draft";

/** What a draft says about objectives, followed. Words that tie nothing change nothing here. */
export function useProgress(doc: Y.Doc): readonly ProgressMark[] {
  const said = useSyncExternalStore(
    (listener) => {
      doc.on("afterTransaction", listener);
      return () => doc.off("afterTransaction", listener);
    },
    () => JSON.stringify(readDraft(doc).progress ?? []),
  );
  return useMemo((): readonly ProgressMark[] => JSON.parse(said), [said]);
}
