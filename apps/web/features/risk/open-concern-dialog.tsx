import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { openConcern } from "./api.ts";

export function OpenConcernDialog({ clientId, onClose }: { readonly clientId: string; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { summary: "" },
    check: ({ summary }) => (summary.trim() === "" ? { summary: "Enter what was said or seen." } : {}),
    send: ({ summary }) => openConcern({ clientId, summary }),
    onDone: () => {
      refresh();
      onClose();
      toast("The concern stands on the chart until it is closed with what was done.");
    },
  });
  return (
    <Dialog title="Open a risk concern" isOpen onClose={onClose}>
      <FormShell form={form} action="Open it" onCancel={onClose}>
        <TextField
          label="What was said or seen"
          autoComplete="off"
          help="One line. The care team and the leaders of the client’s groups see it while it is open."
          {...form.field("summary")}
        />
      </FormShell>
    </Dialog>
  );
}
