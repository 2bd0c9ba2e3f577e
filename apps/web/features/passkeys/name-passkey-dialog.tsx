import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { changePasskey, type Passkey } from "./api.ts";

export function NamePasskeyDialog({ passkey, onClose }: { readonly passkey: Passkey; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { name: passkey.name },
    check: ({ name }) => (name.trim() === "" ? { name: "Enter a name." } : {}),
    send: ({ name }) => changePasskey({ passkeyId: passkey.id, name, version: passkey.version }),
    onDone: () => {
      refresh();
      onClose();
    },
  });
  return (
    <Dialog title="Rename the passkey" isOpen onClose={onClose}>
      <FormShell form={form} action="Save name" onCancel={onClose}>
        <TextField label="Name" autoComplete="off" {...form.field("name")} />
      </FormShell>
    </Dialog>
  );
}
