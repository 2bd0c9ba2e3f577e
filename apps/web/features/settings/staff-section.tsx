import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { StaffMember } from "../../api-types.ts";
import { problemWords } from "../../forms/form-state.ts";
import { useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import { Menu, type MenuAction } from "../../ui/menu.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toast } from "../../ui/toast.tsx";
import { staffQuery } from "../clients/api.ts";
import { rolesInWords } from "../sign-in/role-words.ts";
import { changeStaff } from "./api.ts";
import { useNow } from "../../shell/server-clock.ts";
import { endInvitation, type Invited, renewInvitation } from "../staff/api.ts";
import { DeactivateDialog } from "../staff/deactivate-dialog.tsx";
import { InvitationLink } from "../staff/invitation-link.tsx";
import { invitationWords } from "../staff/invitation-words.ts";
import { InviteDialog } from "../staff/invite-dialog.tsx";
import { AddStaffDialog, ChangeStaffDialog } from "./staff-dialogs.tsx";

type Open =
  | { readonly what: "add" | "invite" }
  | { readonly what: "change" | "deactivate"; readonly member: StaffMember }
  | { readonly what: "link"; readonly invited: Invited & { readonly name: string } };

/** Everybody who works here, and who may still sign in. */
export function StaffSection() {
  const query = useQuery(staffQuery);
  const { staff: self, practice } = useMe();
  const [open, setOpen] = useState<Open | null>(null);
  const options = { open: setOpen, act: useAct(), self: self.id, now: useNow(), zone: practice.zone };
  const staff = query.data?.staff ?? [];
  return (
    <section aria-labelledby="staff">
      <SectionHead id="staff" title="Staff">
        <div className="section-tools">
          <Button tone="quiet" onPress={() => setOpen({ what: "add" })}>
            Add staff
          </Button>
          <Button icon="plus" onPress={() => setOpen({ what: "invite" })}>
            Invite
          </Button>
        </div>
      </SectionHead>
      {query.isError && query.data === undefined ? (
        <Notice tone="warn" isAlert>
          <p>{query.error.message}</p>
        </Notice>
      ) : null}
      {query.isPending ? (
        <Skeleton />
      ) : (
        <Table label="Staff" columns={columnsOf(options)} rows={staff} rowKey={({ id }) => id} />
      )}
      {open === null ? null : <StaffDialog open={open} staff={staff} onClose={() => setOpen(null)} />}
    </section>
  );
}

interface StaffDialogProps {
  readonly open: Open;
  readonly staff: readonly StaffMember[];
  readonly onClose: () => void;
}

function StaffDialog({ open, staff, onClose }: StaffDialogProps) {
  switch (open.what) {
    case "add":
      return <AddStaffDialog staff={staff} onClose={onClose} />;
    case "invite":
      return <InviteDialog staff={staff} onClose={onClose} />;
    case "change":
      return <ChangeStaffDialog member={open.member} staff={staff} onClose={onClose} />;
    case "deactivate":
      return <DeactivateDialog member={open.member} staff={staff} onClose={onClose} />;
    case "link":
      return <InvitationLink invited={open.invited} onClose={onClose} />;
  }
}

/** Does it, says so, and shows the page anew; what is refused is said as well. */
type Act = (run: () => Promise<string | null>) => Promise<void>;

function useAct(): Act {
  const refresh = useRefresh();
  return async function act(run) {
    try {
      const words = await run();
      if (words !== null) toast(words);
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "Nothing was changed. Try again.", { tone: "problem" });
    } finally {
      refresh();
    }
  };
}

interface RowOptions {
  readonly open: (open: Open) => void;
  readonly act: Act;
  readonly self: string;
  readonly now: string;
  readonly zone: string;
}

function columnsOf(options: RowOptions): readonly Column<StaffMember>[] {
  return [
    {
      key: "name",
      title: "Name",
      isName: true,
      cell: (member) => (
        <>
          <bdi>{member.name}</bdi>
          {member.credential === "" ? null : <span className="name-aside">, {member.credential}</span>}{" "}
          <StaffState member={member} {...options} />
        </>
      ),
    },
    { key: "roles", title: "Roles", cell: ({ roles }) => rolesInWords(roles) },
    { key: "email", title: "E-mail", cell: ({ email }) => email },
    {
      key: "more",
      title: "More",
      hidesTitle: true,
      cell: (member) => <Menu label={`More for ${member.name}`} actions={actionsOf(member, options)} />,
    },
  ];
}

function StaffState({ member, now, zone }: { readonly member: StaffMember } & Pick<RowOptions, "now" | "zone">) {
  if (!member.active) return <Tag>Inactive</Tag>;
  const invited = invitationWords(member, now, zone);
  if (invited === null) return null;
  return <Tag tone={invited.startsWith("Invited") ? "hint" : "warn"}>{invited}</Tag>;
}

function actionsOf(member: StaffMember, options: RowOptions): readonly MenuAction[] {
  const change: MenuAction = { id: "change", label: "Change", run: () => options.open({ what: "change", member }) };
  if (member.id === options.self) return [change];
  if (!member.active) return [change, ...inactiveActions(member, options)];
  return [
    change,
    ...(member.signsIn ? [] : invitationActions(member, options)),
    { id: "stop", label: "Make inactive", run: () => options.open({ what: "deactivate", member }) },
  ];
}

function inactiveActions(member: StaffMember, { open, act }: RowOptions): readonly MenuAction[] {
  const again = async () => {
    await changeStaff({ staffId: member.id, version: member.version, active: true });
    return `${member.name} works here again.`;
  };
  return [
    { id: "again", label: "Make active again", run: () => void act(again) },
    { id: "hand-over", label: "Hand over open work", run: () => open({ what: "deactivate", member }) },
  ];
}

function invitationActions(member: StaffMember, { open, act }: RowOptions): readonly MenuAction[] {
  const renew = async () => {
    open({ what: "link", invited: { ...(await renewInvitation(member.id)), name: member.name } });
    return null;
  };
  const end = async () => {
    await endInvitation(member.id);
    return `The link for ${member.name} does not work any more.`;
  };
  return [
    { id: "renew", label: "Make a new link", run: () => void act(renew) },
    ...(member.invitedUntil === null ? [] : [{ id: "end", label: "End the invitation", run: () => void act(end) }]),
  ];
}
