import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { PassphraseField } from "../../ui/passphrase-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { signNote, type SupervisionNote } from "./api.ts";
import { hoursWords } from "./hours-words.ts";

/** The second of the two signatures, over the words that stand on the page. */
export function SignNoteDialog({ note, onClose }: { readonly note: SupervisionNote; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const [needsProof, setNeedsProof] = useState(false);
  const { id: supervisionNoteId, digest, on, minutes, first } = note;
  const form = useForm({
    initial: { passphrase: "" },
    send: ({ passphrase }) => signNote({ supervisionNoteId, digest, ...(passphrase === "" ? {} : { passphrase }) }),
    onRefused: (problem) => {
      const needs = problem instanceof RefusalError && problem.code === "proof_needed" && !needsProof;
      if (needs) setNeedsProof(true);
      return needs;
    },
    onDone: () => {
      refresh();
      toast("Signed by both: its hours count.");
      onClose();
    },
  });
  return (
    <Dialog title="Sign the supervision note" isOpen onClose={onClose}>
      <FormShell form={form} action="Sign" onCancel={onClose}>
        <p>
          {dayWords(on)}, {hoursWords(minutes)}, written and signed by {first.name}. Signed by both it stands as it is.
        </p>
        {needsProof ? <PassphraseField {...form.field("passphrase")} /> : null}
      </FormShell>
    </Dialog>
  );
}
