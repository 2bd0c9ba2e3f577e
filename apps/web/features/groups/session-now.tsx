import { Link } from "@tanstack/react-router";
import type { Group } from "../../api-types.ts";
import { useZone } from "../../shell/me.ts";
import { useNow } from "../../shell/server-clock.ts";
import { clockSpan } from "../../time/words.ts";
import { sessionNow } from "./group-session-words.ts";

/** The session that is on, or about to begin: one press leads to its clock. */
export function SessionNow({ group }: { readonly group: Group }) {
  const now = useNow();
  const zone = useZone();
  const session = sessionNow(group.sessions ?? [], now);
  if (session === null) return null;
  return (
    <p className="session-now">
      <Link className="button" data-tone="main" to="/sessions/$sessionId/write" params={{ sessionId: session.id }}>
        Open today’s session and its clock
      </Link>
      <span className="quiet figures">{clockSpan(session, zone)}</span>
      <Link to="/sessions/$sessionId/plan" params={{ sessionId: session.id }}>
        Its plan
      </Link>
    </p>
  );
}
