import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { type ClientAccess, endAccess } from "./api.ts";

export function EndAccessDialog({ access, onClose }: { readonly access: ClientAccess; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { because: "" },
    check: ({ because }): Readonly<Record<string, string>> => (because.trim() === "" ? { because: "Say why." } : {}),
    send: ({ because }) => endAccess({ accessId: access.id, because }),
    onDone: () => {
      refresh();
      onClose();
      toast("The own view is closed to them.");
    },
  });
  return (
    <Dialog title={`End the own view of ${access.holderName}`} isOpen onClose={onClose}>
      <FormShell form={form} action="End it now" onCancel={onClose}>
        <p>They are signed out at once. Files that they saved stay with them.</p>
        <TextField label="Why" {...form.field("because")} />
      </FormShell>
    </Dialog>
  );
}
