import { useEffect, useState } from "react";
import type * as Y from "yjs";
import { readDraft } from "@goldthread/draft";
import type { Version } from "./go-back-to.ts";

/** After this pause a draft is read again: not with every key. */
const pause = 400;

/** What a draft says now, followed. */
export function useWordsNow(doc: Y.Doc): Version {
  const [now, setNow] = useState<Version>(() => readDraft(doc));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setNow(readDraft(doc)), pause);
    };
    changed();
    doc.on("update", changed);
    return () => {
      clearTimeout(timer);
      doc.off("update", changed);
    };
  }, [doc]);
  return now;
}
