import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { PassphraseField } from "../../ui/passphrase-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { confirm, type Destruction } from "./api.ts";
import { countWords } from "./due-words.ts";
import { WhatGoes } from "./what-goes.tsx";

interface ConfirmDialogProps {
  readonly destruction: Destruction;
  readonly onClose: () => void;
}

/** The second of two people, with their passphrase for this alone. */
export function ConfirmDialog({ destruction, onClose }: ConfirmDialogProps) {
  const refresh = useRefresh();
  const { id, clientName, recordNumber, dueOn, ruleTitle, proposedBy } = destruction;
  const form = useForm({
    initial: { passphrase: "" },
    check: ({ passphrase }) => (passphrase === "" ? { passphrase: "Enter your passphrase." } : {}),
    send: ({ passphrase }) => confirm(id, passphrase),
    onDone: ({ counts }) => {
      refresh();
      toast(`Destroyed: ${countWords(counts)}.`);
      onClose();
    },
  });
  return (
    <Dialog title={`Destroy the record of ${clientName}?`} isOpen onClose={onClose}>
      <FormShell form={form} action="Destroy the record" onCancel={onClose}>
        <p>
          Record number <span className="figures">{recordNumber}</span>, due since {dayShort(dueOn)} ({ruleTitle}),
          proposed by {proposedBy}.
        </p>
        <WhatGoes />
        <PassphraseField {...form.field("passphrase")} help="It is asked for each time a record is destroyed." />
      </FormShell>
    </Dialog>
  );
}
