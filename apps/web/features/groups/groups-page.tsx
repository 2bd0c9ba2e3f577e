import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { GroupSummary } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { seesClients, useMe } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import type { Choice } from "../../ui/combo-box.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { StaffPicker } from "../clients/pickers.tsx";
import { addGroup, groupKindWords, groupsQuery } from "./api.ts";
import { blankGroup, checkGroup, GroupFields, groupInput, type GroupValues } from "./group-fields.tsx";
import "./groups.css";

export function GroupsPage({ isAdding }: { readonly isAdding: boolean }) {
  const query = useQuery(groupsQuery);
  const navigate = useNavigate();
  const refresh = useRefresh();
  const setAdding = (add: boolean) => void navigate({ to: "/groups", search: add ? { add: true } : {} });
  if (query.isError && query.data === undefined)
    return <Failed problem={query.error} onAgain={() => void query.refetch()} />;
  return (
    <Page
      title="Groups"
      actions={
        <Button tone="main" icon="plus" onPress={() => setAdding(true)}>
          Make a group
        </Button>
      }
    >
      {query.data === undefined ? <Skeleton /> : <Groups groups={query.data.groups} onAdd={() => setAdding(true)} />}
      <Dialog title="Make a group" isOpen={isAdding} onClose={() => setAdding(false)}>
        <AddGroupForm
          onCancel={() => setAdding(false)}
          onDone={(groupId) => {
            refresh();
            void navigate({ to: "/groups/$groupId", params: { groupId } });
          }}
        />
      </Dialog>
    </Page>
  );
}

function Groups({ groups, onAdd }: { readonly groups: readonly GroupSummary[]; readonly onAdd: () => void }) {
  if (groups.length === 0) {
    return (
      <EmptyState
        title="No groups yet"
        action={
          <Button tone="main" onPress={onAdd}>
            Make the first group
          </Button>
        }
      >
        A group has facilitators and members who come and go. Its session is written once, and every member present gets
        a note of their own.
      </EmptyState>
    );
  }
  const own = groups.filter(({ mine }) => mine);
  const others = groups.filter(({ mine }) => !mine);
  return (
    <>
      {own.length === 0 ? null : <GroupList title="Led by you" groups={own} />}
      {others.length === 0 ? null : (
        <GroupList title={own.length === 0 ? "All groups" : "Led by others"} groups={others} />
      )}
    </>
  );
}

function GroupList({ title, groups }: { readonly title: string; readonly groups: readonly GroupSummary[] }) {
  return (
    <section aria-label={title}>
      <SectionHead title={title} />
      <RowList label={title}>
        {groups.map((group) => (
          <li key={group.id} className="row group-row">
            <Link className="row-link" data-row="" to="/groups/$groupId" params={{ groupId: group.id }}>
              {group.name}
            </Link>
            <span className="quiet">{groupKindWords[group.kind]}</span>
            <span className="quiet">{group.facilitators.map(({ name }) => name).join(", ")}</span>
          </li>
        ))}
      </RowList>
    </section>
  );
}

interface AddGroupValues extends GroupValues {
  readonly facilitatorIds: readonly Choice[];
}

function AddGroupForm({
  onDone,
  onCancel,
}: {
  readonly onDone: (groupId: string) => void;
  readonly onCancel: () => void;
}) {
  const leads = seesClients(useMe());
  const initial: AddGroupValues = { ...blankGroup, facilitatorIds: [] };
  const form = useForm({
    initial,
    check: checkGroup,
    send: ({ facilitatorIds, ...values }) =>
      addGroup({ ...groupInput(values), facilitatorIds: facilitatorIds.map(({ id }) => id) }),
    onDone: ({ id }) => onDone(id),
  });
  return (
    <FormShell form={form} action="Make the group" onCancel={onCancel} keepsTyped>
      <GroupFields form={form} hasFocus />
      <StaffPicker
        label="Facilitators"
        help={
          leads
            ? "You lead it yourself. Colleagues chosen here lead it with you."
            : "They see its members and write its notes."
        }
        error={form.errors["facilitatorIds"]}
        chosen={form.values.facilitatorIds}
        onChange={(facilitatorIds) => form.set({ facilitatorIds })}
      />
    </FormShell>
  );
}
