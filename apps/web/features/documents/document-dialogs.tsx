import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { changeDocument, type ChartDocument, withdrawDocument } from "./api.ts";

interface DocumentDialogProps {
  readonly document: Pick<ChartDocument, "id" | "version" | "title">;
  readonly onClose: () => void;
}

export function RenameDocumentDialog({ document: { id, version, title }, onClose }: DocumentDialogProps) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { title },
    check: (values) => (values.title.trim() === "" ? { title: "Enter a title." } : {}),
    send: (values) => changeDocument({ documentId: id, version, title: values.title }),
    onDone: () => {
      refresh();
      onClose();
    },
  });
  return (
    <Dialog title="Change the title" isOpen onClose={onClose} size="s">
      <FormShell form={form} action="Save the title" onCancel={onClose}>
        <TextField label="Title" autoComplete="off" {...form.field("title")} />
      </FormShell>
    </Dialog>
  );
}

export function WithdrawDocumentDialog({ document: { id, version, title }, onClose }: DocumentDialogProps) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { reason: "" },
    check: ({ reason }) => (reason.trim() === "" ? { reason: "Enter why it is withdrawn." } : {}),
    send: ({ reason }) => withdrawDocument({ documentId: id, version, reason }),
    onDone: () => {
      refresh();
      toast(`${title} is withdrawn.`);
      onClose();
    },
  });
  return (
    <Dialog title={`Withdraw ${title}`} isOpen onClose={onClose} size="s">
      <FormShell form={form} action="Withdraw it" onCancel={onClose}>
        <p>
          It stays in the chart, marked as withdrawn with your name, the day and the reason, and can still be opened.
          This cannot be taken back.
        </p>
        <TextField
          label="Reason"
          autoComplete="off"
          help="Such as: belongs to another chart."
          {...form.field("reason")}
        />
      </FormShell>
    </Dialog>
  );
}
