import type { Episode } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { transferClient } from "./api.ts";

/** Within an episode, to another programme or level of care. */
export function TransferDialog({ episode, onClose }: { readonly episode: Episode; readonly onClose: () => void }) {
  const today = useToday();
  const refresh = useRefresh();
  const form = useForm({
    initial: { on: dayShort(today), to: "", why: "" },
    check: ({ on, to }) => ({
      ...(to.trim() === "" ? { to: "Enter where the client moves to." } : {}),
      ...checkDay({ on }, today),
    }),
    send: ({ on, ...words }) =>
      transferClient({
        episodeId: episode.id,
        version: episode.version,
        on: readDateField(on, today) ?? today,
        ...words,
      }),
    onDone: (_nothing, { to }) => {
      refresh();
      toast(`Transferred to ${to.trim()}.`);
      onClose();
    },
  });
  return (
    <Dialog title="Transfer" isOpen onClose={onClose} size="s">
      <FormShell form={form} action="Transfer" onCancel={onClose}>
        <TextField label="To" autoComplete="off" help="A programme or level of care." {...form.field("to")} />
        <DateField label="On" today={today} {...form.field("on")} />
        <TextField label="Why" optional autoComplete="off" {...form.field("why")} />
      </FormShell>
    </Dialog>
  );
}
