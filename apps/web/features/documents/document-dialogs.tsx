import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { changeDocument, type ChartDocument, showDocument, withdrawDocument } from "./api.ts";

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

interface ShowDocumentProps {
  readonly document: Pick<ChartDocument, "id" | "version" | "title" | "shown">;
  readonly onClose: () => void;
}

/** Into the client's own view, or out of it: nothing reads a scan, so a person says that it may be shown. */
export function ShowDocumentDialog({ document: { id, version, title, shown }, onClose }: ShowDocumentProps) {
  const refresh = useRefresh();
  const isShown = shown === null;
  const action = isShown ? "Show it to the client" : "Take it out of their view";
  const form = useForm({
    initial: {},
    send: () => showDocument({ documentId: id, version, isShown }),
    onDone: () => {
      refresh();
      toast(isShown ? `${title} is in the client’s view.` : `${title} is not in the client’s view any more.`);
      onClose();
    },
  });
  return (
    <Dialog
      title={isShown ? `Show ${title} to the client` : `Take ${title} out of the client’s view`}
      isOpen
      onClose={onClose}
      size="s"
    >
      <FormShell form={form} action={action} onCancel={onClose}>
        {isShown ? (
          <p>
            Whoever has access to the client’s own view reads the title and opens the file, as it is. Look at it first:
            words about other people cannot be taken out of a scan.
          </p>
        ) : (
          <p>
            Their view then says that there is a scan of this day, and whom to ask. To keep it back because it could do
            harm, withhold it instead.
          </p>
        )}
      </FormShell>
    </Dialog>
  );
}
