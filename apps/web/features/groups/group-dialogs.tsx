import { useState } from "react";
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
import { addFacilitator, changeGroup, endFacilitator, endMembership, enrolMembers } from "./api.ts";
import { checkGroup, GroupFields, groupInput, groupValues } from "./group-fields.tsx";
import { fullWords, isFull, OverLimit } from "./over-limit.tsx";

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
  // The question that the server asked back: about these clients, and no others.
  const [asked, setAsked] = useState<{ readonly words: string; readonly about: string } | null>(null);
  const aboutOf = (picked: readonly Choice[]) => picked.map(({ id }) => id).join();
  const form = useForm({
    initial,
    check: ({ picked, from }) => ({
      ...(picked.length === 0 ? { picked: "Choose at least one client from the list." } : {}),
      ...checkDay({ from }, today),
    }),
    send: ({ picked, from }) =>
      enrolMembers({
        groupId,
        clientIds: picked.map(({ id }) => id),
        from: readDateField(from, today) ?? today,
        overLimit: asked?.about === aboutOf(picked),
      }),
    onRefused: (problem) => {
      if (isFull(problem)) setAsked({ words: fullWords(problem), about: aboutOf(form.values.picked) });
      return isFull(problem);
    },
    fields: { clientIds: "picked" },
    onDone: (_nothing, { picked }) => {
      refresh();
      toast(picked.length === 1 ? "One member enrolled." : `${picked.length} members enrolled.`);
      onClose();
    },
  });
  const isAsked = asked !== null && asked.about === aboutOf(form.values.picked);
  return (
    <Dialog title="Enrol members" isOpen onClose={onClose}>
      <FormShell form={form} action={isAsked ? "Enrol all the same" : "Enrol"} onCancel={onClose} keepsTyped>
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
        {isAsked ? <OverLimit words={asked.words} /> : null}
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
  const form = useForm({
    initial: groupValues(group),
    check: checkGroup,
    send: (values) => changeGroup({ groupId: group.id, version: group.version, ...groupInput(values) }),
    onDone: () => {
      refresh();
      toast("Group changed.");
      onClose();
    },
  });
  return (
    <Dialog title="Change the group" isOpen onClose={onClose}>
      <FormShell form={form} action="Save changes" onCancel={onClose} keepsTyped>
        <GroupFields form={form} />
      </FormShell>
    </Dialog>
  );
}

export function EndFacilitatorDialog({
  groupId,
  onClose,
  facilitator,
}: DialogProps & { readonly facilitator: { readonly staffId: string; readonly name: string } }) {
  const today = useToday();
  const refresh = useRefresh();
  const form = useForm({
    initial: { to: dayShort(today) },
    check: ({ to }) => checkDay({ to }, today),
    send: ({ to }) => endFacilitator({ groupId, staffId: facilitator.staffId, to: readDateField(to, today) ?? today }),
    onDone: () => {
      refresh();
      toast(`${facilitator.name} leads the group no more.`);
      onClose();
    },
  });
  return (
    <Dialog title={`End ${facilitator.name}’s leading`} isOpen onClose={onClose} size="s">
      <FormShell form={form} action="End leading" onCancel={onClose}>
        <DateField label="Last day" today={today} help="After it they see no member any more." {...form.field("to")} />
      </FormShell>
    </Dialog>
  );
}
