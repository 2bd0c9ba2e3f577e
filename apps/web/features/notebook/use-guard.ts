import { useEffect, useRef, useState } from "react";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import { nothingKnown } from "@goldthread/clinical/review/nothing-known.ts";
import { type Reviewer, openReviewer } from "../../review/ask-reviewer.ts";

/** A pause in typing. */
const pause = 600;
const rule = "private-note-lacks";

interface GuardOptions {
  readonly officialText: string | undefined;
  readonly isJournal: boolean;
}

/**
 * What stands in a private note and may not stand there alone. Judged in a worker of this page: the words go nowhere.
 * `officialText` is undefined where it is not known: it is never asked for, since that would tell the server which session
 * is being written about. A journal about nobody owes the record nothing but risk.
 */
export function useGuard(text: string, { officialText, isJournal }: GuardOptions): readonly Finding[] {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const reviewer = useRef<Reviewer | null>(null);
  useEffect(
    () => () => {
      reviewer.current?.close();
      reviewer.current = null;
    },
    [],
  );
  useEffect(() => {
    const timer = setTimeout(() => {
      reviewer.current ??= openReviewer();
      const note = { kind: "private", format: undefined, sections: [{ key: "body", text, spans: undefined }] };
      void reviewer.current.ask([{ ...nothingKnown, note, officialText }], {}).then((answer) => {
        if (answer !== null)
          setFindings(
            (answer[0] ?? []).filter((finding) => finding.rule === rule && (!isJournal || finding.label === "risk")),
          );
      });
    }, pause);
    return () => clearTimeout(timer);
  }, [text, officialText, isJournal]);
  return findings;
}
