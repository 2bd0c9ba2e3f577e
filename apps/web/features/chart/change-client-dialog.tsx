import type { Chart } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { blankClient, checkClient, readAliases } from "../clients/client-values.ts";
import { changeClient } from "./api.ts";

export function ChangeClientDialog({
  client,
  onClose,
}: {
  readonly client: Chart["client"];
  readonly onClose: () => void;
}) {
  const today = useToday();
  const refresh = useRefresh();
  const readDay = (text: string) => readDateField(text, today);
  const form = useForm({
    initial: {
      name: client.name,
      preferredName: client.preferredName,
      pronouns: client.pronouns,
      birthDate: client.birthDate === null ? "" : dayShort(client.birthDate),
      aliases: client.aliases.join(", "),
    },
    check: (values) => checkClient({ ...blankClient, ...values }, readDay, today),
    send: ({ birthDate, aliases, ...names }) =>
      changeClient({
        clientId: client.id,
        version: client.version,
        ...names,
        birthDate: readDay(birthDate),
        aliases: readAliases(aliases),
      }),
    onDone: () => {
      refresh();
      toast("Details changed. Signed notes keep the name they were signed with.");
      onClose();
    },
  });
  return (
    <Dialog title="Change details" isOpen onClose={onClose}>
      <FormShell form={form} action="Save changes" onCancel={onClose}>
        <TextField label="Name" autoComplete="off" {...form.field("name")} />
        <div className="form-row">
          <TextField label="Preferred name" optional autoComplete="off" {...form.field("preferredName")} />
          <TextField label="Pronouns" optional autoComplete="off" {...form.field("pronouns")} />
        </div>
        <DateField label="Birth date" optional help="Such as 17 May 1990" today={today} {...form.field("birthDate")} />
        <TextField
          label="Other names"
          optional
          autoComplete="off"
          help="With commas between."
          {...form.field("aliases")}
        />
      </FormShell>
    </Dialog>
  );
}
