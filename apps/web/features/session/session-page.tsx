import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { SessionFacts } from "./session-facts.tsx";
import { UnlistedSession } from "./unlisted-session.tsx";
import { useListedSession } from "./use-listed-session.ts";

interface SessionPageProps {
  readonly sessionId: string;
  /** The session's day, where the link that led here knew it. */
  readonly day: string | undefined;
}

/** One session by itself: when it is, and what can be done with it. */
export function SessionPage({ sessionId, day }: SessionPageProps) {
  const { session, isLooking } = useListedSession(sessionId, day);
  if (session !== null) return <SessionFacts session={session} />;
  if (!isLooking) return <UnlistedSession reason="This session is not among yours on this day." />;
  return (
    <Page title="Session" width="read">
      <Skeleton />
    </Page>
  );
}
