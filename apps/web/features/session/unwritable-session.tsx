import { useEffect } from "react";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { SessionFacts } from "./session-facts.tsx";
import { isUnwritable } from "./session-place.ts";
import { UnlistedSession } from "./unlisted-session.tsx";
import { useListedSession } from "./use-listed-session.ts";

interface UnwritableSessionProps {
  readonly sessionId: string;
  /** Why the writer did not open, as the server says it. */
  readonly reason: string;
  readonly onWritable: () => void;
}

/** Where a writer was asked for too early, or for a session that did not take place. It opens once it may. */
export function UnwritableSession({ sessionId, reason, onWritable }: UnwritableSessionProps) {
  const { session, isLooking } = useListedSession(sessionId, undefined);
  const mayOpen = session !== null && !isUnwritable(session);
  useEffect(() => {
    if (mayOpen) onWritable();
  }, [mayOpen, onWritable]);
  if (session !== null) return <SessionFacts session={session} />;
  if (!isLooking) return <UnlistedSession reason={reason} />;
  return (
    <Page title="Session" width="read">
      <Skeleton />
    </Page>
  );
}
