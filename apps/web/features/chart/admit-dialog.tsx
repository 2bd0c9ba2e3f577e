import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { admitClient } from "./api.ts";

export function AdmitDialog({ clientId, onClose }: { readonly clientId: string; readonly onClose: () => void }) {
  const today = useToday();
  const refresh = useRefresh();
  const form = useForm({
    initial: { on: dayShort(today), program: "", why: "" },
    check: ({ on }) => checkDay({ on }, today),
    send: ({ on, ...words }) => admitClient({ clientId, on: readDateField(on, today) ?? today, ...words }),
    onDone: () => {
      refresh();
      toast("Admitted.");
      onClose();
    },
  });
  return (
    <Dialog title="Admit" isOpen onClose={onClose} size="s">
      <FormShell form={form} action="Admit" onCancel={onClose}>
        <DateField label="On" today={today} {...form.field("on")} />
        <TextField
          label="To"
          optional
          autoComplete="off"
          help="A programme or level of care."
          {...form.field("program")}
        />
        <TextField label="Why" optional autoComplete="off" {...form.field("why")} />
      </FormShell>
    </Dialog>
  );
}
