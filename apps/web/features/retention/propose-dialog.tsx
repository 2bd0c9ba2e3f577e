import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { toast } from "../../ui/toast.tsx";
import { type KeptRecord, propose } from "./api.ts";
import { dueDay, dueReason } from "./due-words.ts";
import { WhatGoes } from "./what-goes.tsx";

/** The first of two people. Nothing is destroyed by it. */
export function ProposeDialog({ record, onClose }: { readonly record: KeptRecord; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const { due, clientId, name } = record;
  const form = useForm({
    initial: {},
    send: () => propose(clientId, due.state === "on" ? due.on : ""),
    onDone: () => {
      refresh();
      toast("Proposed. Nothing is destroyed until a second person confirms it.");
      onClose();
    },
  });
  return (
    <Dialog title={`Destroy the record of ${name}?`} isOpen onClose={onClose}>
      <FormShell form={form} action="Propose" onCancel={onClose}>
        <p>
          Due {dueDay(due)}: {dueReason(due)}.
        </p>
        <WhatGoes />
        <p>Another records officer or an administrator has to confirm it.</p>
      </FormShell>
    </Dialog>
  );
}
