import { Link } from "@tanstack/react-router";
import { isAdministrator, useMe } from "../../shell/me.ts";
import { EmptyState } from "../../ui/empty-state.tsx";

/** Today for somebody who sees no clients: no sessions will ever stand here, so it says where their work is. */
export function FirstSteps() {
  const me = useMe();
  const administers = isAdministrator(me);
  const keepsRecords = me.staff.roles.includes("records-officer");
  return (
    <EmptyState
      title="No sessions of yours"
      action={
        administers ? (
          <>
            <Link className="button" data-tone="main" to="/settings">
              Add staff
            </Link>
            <Link className="button" to="/clients" search={{ add: true }}>
              Add a client
            </Link>
            <Link className="button" to="/groups" search={{ add: true }}>
              Make a group
            </Link>
          </>
        ) : undefined
      }
    >
      Here the people who see clients find their day. Your role holds no sessions.
      {keepsRecords ? " What is asked of a record stands here until it is answered." : ""}
      {administers ? " You can set up the practice: staff first, then clients and groups." : ""}
    </EmptyState>
  );
}
