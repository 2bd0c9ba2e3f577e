import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { OneOf } from "../../ui/check-field.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { endAuthorisation, type KeptAuthorisation } from "./api.ts";

interface EndAuthorisationProps {
  readonly one: KeptAuthorisation;
  readonly onClose: () => void;
}

export function EndAuthorisationDialog({ one, onClose }: EndAuthorisationProps) {
  const today = useToday();
  const refresh = useRefresh();
  const initial: { how: "revoked" | "event"; on: string; because: string } = {
    how: "revoked",
    on: dayShort(today),
    because: "",
  };
  const form = useForm({
    initial,
    check: ({ on }) => checkDay({ on }, today),
    send: ({ on, ...values }) =>
      endAuthorisation({ ...values, authorisationId: one.id, on: readDateField(on, today) ?? today }),
    onDone: () => {
      refresh();
      toast("The next release under it is stopped.");
      onClose();
    },
  });
  return (
    <Dialog title={`End the authorisation for ${one.recipient}`} isOpen onClose={onClose} size="s">
      <FormShell form={form} action="End it" onCancel={onClose}>
        <p>What was released under it stays released; nothing more goes. This cannot be taken back.</p>
        <OneOf
          label="What happened"
          options={[
            { value: "revoked", label: "The client revoked it" },
            { value: "event", label: "What it was to end with" },
          ]}
          {...form.field("how")}
        />
        <DateField label="On" today={today} {...form.field("on")} />
        <TextField label="In words" optional autoComplete="off" {...form.field("because")} />
      </FormShell>
    </Dialog>
  );
}
