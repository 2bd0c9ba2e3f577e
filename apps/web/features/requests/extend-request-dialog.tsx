import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { extendRecordRequest, type RecordRequest } from "./api.ts";

interface ExtendRequestDialogProps {
  readonly request: RecordRequest;
  readonly onClose: () => void;
}

export function ExtendRequestDialog({ request, onClose }: ExtendRequestDialogProps) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { because: "" },
    check: ({ because }) => (because.trim() === "" ? { because: "Enter the reason you wrote to them." } : {}),
    send: ({ because }) => extendRecordRequest({ recordRequestId: request.id, because }),
    onDone: () => {
      refresh();
      onClose();
      toast("There are 30 days more.");
    },
  });
  return (
    <Dialog title="More time, once" isOpen onClose={onClose}>
      <FormShell form={form} action="Extend by 30 days" onCancel={onClose}>
        <p>Write to {request.askedBy} why it takes longer and when they will have it; then record the reason here.</p>
        <TextField label="The reason" autoComplete="off" {...form.field("because")} />
      </FormShell>
    </Dialog>
  );
}
