import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Group } from "../../api-types.ts";
import { isAdministrator, useMe } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { openPlanning } from "../planning/planning-store.ts";
import { groupKindWords, groupQuery } from "./api.ts";
import { ChangeGroupDialog, EndMembershipDialog, EnrolDialog, FacilitatorDialog } from "./group-dialogs.tsx";
import { GroupSessions } from "./group-sessions.tsx";
import { type Member, Members } from "./members.tsx";
import "./groups.css";

export function GroupPage({ groupId }: { readonly groupId: string }) {
  const query = useQuery(groupQuery(groupId));
  if (query.data === undefined) {
    if (query.isError) return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
    return (
      <Page title="Group">
        <Skeleton lines={8} />
      </Page>
    );
  }
  return <GroupView group={query.data} />;
}

type Open = "enrol" | "facilitator" | "change" | Member | null;

function GroupView({ group }: { readonly group: Group }) {
  const [open, setOpen] = useState<Open>(null);
  const mayChange = isAdministrator(useMe()) || group.mine;
  const close = () => setOpen(null);
  return (
    <Page
      title={group.name}
      over={<Link to="/groups">Groups</Link>}
      under={groupKindWords[group.kind]}
      actions={
        mayChange ? (
          <>
            <Button tone="quiet" icon="edit" onPress={() => setOpen("change")}>
              Change group
            </Button>
            {group.mine ? (
              <Button
                icon="plus"
                onPress={() => openPlanning("schedule", { kind: "group", id: group.id, name: group.name })}
              >
                Schedule session
              </Button>
            ) : null}
          </>
        ) : undefined
      }
    >
      {group.purpose === "" ? null : <p className="reading group-purpose">{group.purpose}</p>}
      <Facilitators group={group} onAdd={mayChange ? () => setOpen("facilitator") : null} />
      {group.members === null ? (
        <p className="quiet group-closed">Members and sessions are shown to those who lead the group.</p>
      ) : (
        <>
          <Members members={group.members} onEnrol={() => setOpen("enrol")} onEnd={setOpen} />
          <GroupSessions group={group} />
        </>
      )}
      {open === "change" ? <ChangeGroupDialog group={group} onClose={close} /> : null}
      {open === "enrol" ? <EnrolDialog groupId={group.id} members={currentMembers(group)} onClose={close} /> : null}
      {open === "facilitator" ? (
        <FacilitatorDialog
          groupId={group.id}
          facilitators={group.facilitators.map(({ staffId }) => staffId)}
          onClose={close}
        />
      ) : null}
      {open !== null && typeof open !== "string" ? (
        <EndMembershipDialog groupId={group.id} member={open} onClose={close} />
      ) : null}
    </Page>
  );
}

/** Somebody who left may be enrolled again; somebody who is there may not. */
function currentMembers(group: Group): string[] {
  return (group.members ?? []).filter(({ to }) => to === null).map(({ clientId }) => clientId);
}

function Facilitators({ group, onAdd }: { readonly group: Group; readonly onAdd: (() => void) | null }) {
  return (
    <section aria-labelledby="facilitators">
      <div className="section-head">
        <h2 className="section-title" id="facilitators">
          Facilitators
        </h2>
        {onAdd === null ? null : (
          <Button size="s" tone="quiet" icon="plus" onPress={onAdd}>
            Add facilitator
          </Button>
        )}
      </div>
      {group.facilitators.length === 0 ? (
        <p className="quiet">Nobody leads this group yet. A facilitator sees its members and writes its notes.</p>
      ) : (
        <ul className="group-people">
          {group.facilitators.map(({ staffId, name, credential }) => (
            <li key={staffId}>
              {name}
              {credential === "" ? null : <span className="quiet">, {credential}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
