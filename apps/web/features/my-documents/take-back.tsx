import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { takeBackDocument } from "./api.ts";

/** A signature may be taken back at any time; what was done until then stays done. */
export function TakeBack({ documentId }: { readonly documentId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button size="s" tone="quiet" onPress={() => setOpen(true)}>
          Take my signature back
        </Button>
      </div>
      {isOpen ? <TakeBackDialog documentId={documentId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function TakeBackDialog({ documentId, onClose }: { readonly documentId: string; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { because: "" },
    send: ({ because }) => takeBackDocument({ clientDocumentId: documentId, because }),
    onDone: () => {
      refresh();
      onClose();
      toast("Taken back. It counts no longer.");
    },
  });
  return (
    <Dialog title="Take your signature back" isOpen onClose={onClose}>
      <FormShell form={form} action="Take it back" onCancel={onClose}>
        <p>
          From now on it counts no longer. What was done until now stays done, and it stays in your record that you had
          signed.
        </p>
        <TextArea
          label="Is there something that your clinician should know?"
          optional
          rows={3}
          {...form.field("because")}
        />
      </FormShell>
    </Dialog>
  );
}
