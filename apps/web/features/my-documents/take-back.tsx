import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { giveUpWords, hasWords, useKeptForm } from "../my-acts/kept-words.ts";
import { takeBackDocument } from "./api.ts";

/** A signature may be taken back at any time; what was done until then stays done. */
export function TakeBack({ documentId }: { readonly documentId: string }) {
  const [isOpen, setOpen] = useState(() => hasWords(`take back ${documentId}`));
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
  const place = `take back ${documentId}`;
  const leave = () => {
    giveUpWords(place);
    onClose();
  };
  const form = useKeptForm(place, {
    initial: { because: "" },
    send: ({ because }) => takeBackDocument({ clientDocumentId: documentId, because }),
    onDone: () => {
      refresh();
      onClose();
      toast("Taken back. It counts no longer.");
    },
  });
  return (
    <Dialog title="Take your signature back" isOpen onClose={leave}>
      <FormShell form={form} action="Take it back" onCancel={leave} keepsTyped>
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
