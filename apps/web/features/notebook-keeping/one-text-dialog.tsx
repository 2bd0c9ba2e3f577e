import type { ReactNode } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";

interface OneTextDialogProps {
  readonly title: string;
  readonly label: string;
  readonly help?: string;
  readonly action: string;
  /** What the API calls the text. */
  readonly field: string;
  readonly send: (text: string) => Promise<unknown>;
  readonly done: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that one text answers: what to look for, why it is held. */
export function OneTextDialog({
  title,
  label,
  help,
  action,
  field,
  send,
  done,
  onClose,
  children,
}: OneTextDialogProps) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { text: "" },
    check: ({ text }) => (text.trim() === "" ? { text: "Enter a few words." } : {}),
    send: ({ text }) => send(text.trim()),
    fields: { [field]: "text" },
    onDone: () => {
      refresh();
      onClose();
      toast(done);
    },
  });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <FormShell form={form} action={action} onCancel={onClose}>
        {children}
        <TextArea label={label} {...(help === undefined ? {} : { help })} rows={3} {...form.field("text")} />
      </FormShell>
    </Dialog>
  );
}
