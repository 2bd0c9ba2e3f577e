import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import type { Group } from "../../api-types.ts";
import { dayShort } from "../../time/words.ts";
import type { Choice } from "../../ui/combo-box.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { toast } from "../../ui/toast.tsx";
import { ClientPicker, StaffPicker } from "../clients/pickers.tsx";
import { addFacilitator, changeGroup, endMembership, enrolMembers } from "./api.ts";
import { checkGroup, GroupFields, type GroupValues } from "./group-fields.tsx";

interface DialogProps {
  readonly groupId: string;
  readonly onClose: () => void;
}

interface PickedFrom {
  readonly picked: readonly Choice[];
  readonly from: string;
}

export function EnrolDialog({ groupId, onClose, members }: DialogProps & { readonly members: readonly string[] }) {
  const today = useToday();
  const refresh = useRefresh();
  const initial: PickedFrom = { picked: [], from: dayShort(today) };
  const form = useForm({
    initial,
    check: ({ picked, from }) => ({
      ...(picked.length === 0 ? { picked: "Choose at least one client from the list." } : {}),
      ...checkDay({ from }, today),
    }),
    send: ({ picked, from }) =>
      enrolMembers({ groupId, clientIds: picked.map(({ id }) => id), from: readDateField(from, today) ?? today }),
    fields: { clientIds: "picked" },
    onDone: (_nothing, { picked }) => {
      refresh();
      toast(picked.length === 1 ? "One member enrolled." : `${picked.length} members enrolled.`);
      onClose();
    },
  });
  return (
    <Dialog title="Enrol members" isOpen onClose={onClose}>
      <FormShell form={form} action="Enrol" onCancel={onClose}>
        <ClientPicker
          label="Clients"
          help="Choose one after another. Clients whose care team you are on."
          error={form.errors["picked"]}
          chosen={form.values.picked}
          onChange={(picked) => form.set({ picked })}
          without={members}
          autoFocus
        />
        <DateField label="Member from" today={today} {...form.field("from")} />
      </FormShell>
    </Dialog>
  );
}

export function FacilitatorDialog({
  groupId,
  onClose,
  facilitators,
}: DialogProps & { readonly facilitators: readonly string[] }) {
  const today = useToday();
  const refresh = useRefresh();
  const initial: PickedFrom = { picked: [], from: dayShort(today) };
  const form = useForm({
    initial,
    check: ({ picked, from }) => ({
      ...(picked.length === 0 ? { picked: "Choose a colleague from the list." } : {}),
      ...checkDay({ from }, today),
    }),
    send: async ({ picked, from }) => {
      for (const { id } of picked)
        await addFacilitator({ groupId, staffId: id, from: readDateField(from, today) ?? today });
    },
    fields: { staffId: "picked" },
    onDone: (_nothing, { picked }) => {
      refresh();
      toast(`${picked.map(({ label }) => label).join(", ")} leads the group from now on.`);
      onClose();
    },
  });
  return (
    <Dialog title="Add a facilitator" isOpen onClose={onClose}>
      <FormShell form={form} action="Add facilitator" onCancel={onClose}>
        <StaffPicker
          label="Colleague"
          help="They see the group’s members and write its notes from that day on."
          error={form.errors["picked"]}
          chosen={form.values.picked}
          onChange={(picked) => form.set({ picked })}
          without={facilitators}
          autoFocus
        />
        <DateField label="From" today={today} {...form.field("from")} />
      </FormShell>
    </Dialog>
  );
}

export function EndMembershipDialog({
  groupId,
  onClose,
  member,
}: DialogProps & { readonly member: { readonly clientId: string; readonly name: string } }) {
  const today = useToday();
  const refresh = useRefresh();
  const form = useForm({
    initial: { to: dayShort(today) },
    check: ({ to }) => checkDay({ to }, today),
    send: ({ to }) => endMembership({ groupId, clientId: member.clientId, to: readDateField(to, today) ?? today }),
    onDone: () => {
      refresh();
      toast(`${member.name}’s membership ends.`);
      onClose();
    },
  });
  return (
    <Dialog title={`End ${member.name}’s membership`} isOpen onClose={onClose} size="s">
      <FormShell form={form} action="End membership" onCancel={onClose}>
        <DateField
          label="Last day"
          today={today}
          help="What was signed stays in the member’s chart."
          {...form.field("to")}
        />
      </FormShell>
    </Dialog>
  );
}

export function ChangeGroupDialog({ group, onClose }: { readonly group: Group; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const initial: GroupValues = { name: group.name, kind: group.kind, purpose: group.purpose };
  const form = useForm({
    initial,
    check: checkGroup,
    send: (values) => changeGroup({ groupId: group.id, version: group.version, ...values }),
    onDone: () => {
      refresh();
      toast("Group changed.");
      onClose();
    },
  });
  return (
    <Dialog title="Change the group" isOpen onClose={onClose}>
      <FormShell form={form} action="Save changes" onCancel={onClose}>
        <GroupFields form={form} />
      </FormShell>
    </Dialog>
  );
}
