import { useMemo, useSyncExternalStore } from "react";
import type * as Y from "yjs";
import type { Segment } from "@goldthread/clinical/note/note-body.ts";
import { readSegments } from "./segment-document.ts";

/** The session's segments in order, followed. Words in them change nothing here. */
export function useSegments(doc: Y.Doc): readonly Segment[] {
  const store = useMemo(() => segmentStore(doc), [doc]);
  return useSyncExternalStore(store.subscribe, store.read);
}

function segmentStore(doc: Y.Doc) {
  const map = doc.getMap("segments");
  let current = readSegments(doc);
  return {
    read: () => current,
    subscribe: (listener: () => void) => {
      const follow = () => {
        current = readSegments(doc);
        listener();
      };
      follow();
      map.observeDeep(follow);
      return () => map.unobserveDeep(follow);
    },
  };
}
