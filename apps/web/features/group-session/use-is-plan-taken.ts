import { useSyncExternalStore } from "react";
import type * as Y from "yjs";
import { isPlanTaken } from "./take-plan-over.ts";

/** Whether the plan was taken into this draft before, followed. */
export function useIsPlanTaken(doc: Y.Doc): boolean {
  return useSyncExternalStore(
    (listener) => {
      doc.on("afterTransaction", listener);
      return () => doc.off("afterTransaction", listener);
    },
    () => isPlanTaken(doc),
  );
}
