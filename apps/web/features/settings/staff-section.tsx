import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { StaffMember } from "../../api-types.ts";
import { problemWords } from "../../forms/form-state.ts";
import { useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toast } from "../../ui/toast.tsx";
import { staffQuery } from "../clients/api.ts";
import { rolesInWords } from "../sign-in/role-words.ts";
import { changeStaff } from "./api.ts";
import { AddStaffDialog, ChangeStaffDialog } from "./staff-dialogs.tsx";

/** Everybody who works here, and who may still sign in. */
export function StaffSection() {
  const query = useQuery(staffQuery);
  const me = useMe();
  const [open, setOpen] = useState<"add" | StaffMember | null>(null);
  const setActive = useSetActive();
  const staff = query.data?.staff ?? [];
  const close = () => setOpen(null);
  return (
    <section aria-labelledby="staff">
      <div className="section-head">
        <h2 className="section-title" id="staff">
          Staff
        </h2>
        <Button icon="plus" onPress={() => setOpen("add")}>
          Add staff
        </Button>
      </div>
      {query.isError && query.data === undefined ? (
        <Notice tone="warn" isAlert>
          <p>{query.error.message}</p>
        </Notice>
      ) : null}
      {query.isPending ? (
        <Skeleton />
      ) : (
        <Table
          label="Staff"
          columns={columnsOf({ onChange: setOpen, setActive, self: me.staff.id })}
          rows={staff}
          rowKey={({ id }) => id}
        />
      )}
      {open === "add" ? <AddStaffDialog staff={staff} onClose={close} /> : null}
      {open !== null && open !== "add" ? <ChangeStaffDialog member={open} staff={staff} onClose={close} /> : null}
    </section>
  );
}

type SetActive = (member: StaffMember, active: boolean) => Promise<void>;

function useSetActive(): SetActive {
  const refresh = useRefresh();
  return async function setActive(member, active) {
    try {
      const changed = await changeStaff({ staffId: member.id, version: member.version, active });
      const words = active
        ? `${member.name} can sign in again.`
        : `${member.name} is inactive and signed out everywhere.`;
      toast(words, { undo: () => void setActive(changed, !active) });
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "Nothing was changed. Try again.", { tone: "problem" });
    } finally {
      refresh();
    }
  };
}

interface ColumnOptions {
  readonly onChange: (member: StaffMember) => void;
  readonly setActive: SetActive;
  readonly self: string;
}

function columnsOf({ onChange, setActive, self }: ColumnOptions): readonly Column<StaffMember>[] {
  return [
    {
      key: "name",
      title: "Name",
      isName: true,
      cell: ({ name, credential, active }) => (
        <>
          <bdi>{name}</bdi>
          {credential === "" ? null : <span className="name-aside">, {credential}</span>}{" "}
          {active ? null : <Tag>Inactive</Tag>}
        </>
      ),
    },
    { key: "roles", title: "Roles", cell: ({ roles }) => rolesInWords(roles) },
    { key: "email", title: "E-mail", cell: ({ email }) => email },
    {
      key: "more",
      title: "More",
      hidesTitle: true,
      cell: (member) => (
        <Menu
          label={`More for ${member.name}`}
          actions={[
            { id: "change", label: "Change", run: () => onChange(member) },
            ...(member.id === self
              ? []
              : [
                  member.active
                    ? { id: "stop", label: "Make inactive", run: () => void setActive(member, false) }
                    : { id: "again", label: "Make active again", run: () => void setActive(member, true) },
                ]),
          ]}
        />
      ),
    },
  ];
}
