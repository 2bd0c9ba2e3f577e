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
import { Agreement } from "./agreement.tsx";
import { Curriculum } from "./curriculum.tsx";
import { type Facilitator, Facilitators } from "./facilitators.tsx";
import { GroupFacts } from "./group-facts.tsx";
import {
  ChangeGroupDialog,
  EndFacilitatorDialog,
  EndMembershipDialog,
  EnrolDialog,
  FacilitatorDialog,
} from "./group-dialogs.tsx";
import { GroupSessions } from "./group-sessions.tsx";
import { type Member, Members } from "./members.tsx";
import { plannedFor } from "./planned-for.ts";
import { SessionNow } from "./session-now.tsx";
import { WaitingList } from "./waiting-list.tsx";
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

type Open =
  | "enrol"
  | "facilitator"
  | "change"
  | { readonly ends: Member }
  | { readonly endsLeading: Facilitator }
  | null;

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
              <Button icon="plus" onPress={() => openPlanning("schedule", plannedFor(group))}>
                Schedule session
              </Button>
            ) : null}
          </>
        ) : undefined
      }
    >
      <GroupFacts group={group} />
      {group.mine ? (
        <p className="small no-print">
          <Link to="/incidents" search={{ group: group.id }}>
            Report an incident
          </Link>
          {" · "}
          <Link to="/groups/$groupId/summary" params={{ groupId: group.id }}>
            Summary of the group
          </Link>
        </p>
      ) : null}
      <SessionNow group={group} />
      <Facilitators
        group={group}
        onAdd={mayChange ? () => setOpen("facilitator") : null}
        onEnd={(facilitator) => setOpen({ endsLeading: facilitator })}
      />
      {group.members === null ? (
        <p className="quiet group-closed">Members and sessions are shown to those who lead the group.</p>
      ) : (
        <>
          <GroupSessions group={group} />
          <Members
            group={group}
            members={group.members}
            onEnrol={() => setOpen("enrol")}
            onEnd={(member) => setOpen({ ends: member })}
          />
        </>
      )}
      <WaitingList group={group} />
      <Curriculum group={group} canChange={mayChange} />
      <Agreement group={group} canChange={mayChange} />
      {open === "change" ? <ChangeGroupDialog group={group} onClose={close} /> : null}
      {open === "enrol" ? <EnrolDialog groupId={group.id} members={currentMembers(group)} onClose={close} /> : null}
      {open === "facilitator" ? (
        <FacilitatorDialog
          groupId={group.id}
          facilitators={group.facilitators.map(({ staffId }) => staffId)}
          onClose={close}
        />
      ) : null}
      {open !== null && typeof open !== "string" && "ends" in open ? (
        <EndMembershipDialog groupId={group.id} member={open.ends} onClose={close} />
      ) : null}
      {open !== null && typeof open !== "string" && "endsLeading" in open ? (
        <EndFacilitatorDialog groupId={group.id} facilitator={open.endsLeading} onClose={close} />
      ) : null}
    </Page>
  );
}

/** Somebody who left may be enrolled again; somebody who is there may not. */
function currentMembers(group: Group): string[] {
  return (group.members ?? []).filter(({ to }) => to === null).map(({ clientId }) => clientId);
}
