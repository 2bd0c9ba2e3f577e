import { Page } from "../../ui/page.tsx";
import { BackToDay } from "./back-to-day.tsx";
import { ToWhom } from "./session-steps.tsx";
import { useListedSession } from "./use-listed-session.ts";

interface GroupWithoutMembersProps {
  readonly sessionId: string;
  /** Why the writer did not open, as the server says it. */
  readonly reason: string;
}

/** A group's session on a day on which nobody is a member: who came is enrolled first. */
export function GroupWithoutMembers({ sessionId, reason }: GroupWithoutMembersProps) {
  const { session } = useListedSession(sessionId, undefined);
  return (
    <Page title={session?.name ?? "Group session"} width="read">
      <p>{reason} Enrol who came from that day on, then its note opens.</p>
      <div className="session-steps">
        <BackToDay start={session?.start ?? null} />
        {session === null ? null : <ToWhom session={session} />}
      </div>
    </Page>
  );
}
