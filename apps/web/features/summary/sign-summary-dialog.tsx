import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useMe } from "../../shell/me.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { signSummary } from "./api.ts";
import type { SummaryPlace } from "./use-summary-draft.ts";

interface SignSummaryDialogProps {
  readonly place: SummaryPlace;
  /** Sends what is not sent yet; the draft's version then, or null where not all of it arrived. */
  readonly settle: () => Promise<number | null>;
  readonly onSigned: (summaryId: string) => void;
  /** The record says something else than what was taken on. */
  readonly onDiffers: () => void;
  readonly onClose: () => void;
}

/** One's own name under the summary; a passphrase only where it was not given in the last minutes. */
export function SignSummaryDialog({ place, settle, onSigned, onDiffers, onClose }: SignSummaryDialogProps) {
  const { staff } = useMe();
  const [isAsked, setAsked] = useState(false);
  const form = useForm({
    initial: { passphrase: "" },
    send: async ({ passphrase }) => {
      const version = await settle();
      if (version === null) throw new Error("Your last words are not sent yet. Nothing was signed; try again.");
      return signSummary(place.about, { ...place.asked, version, ...(passphrase === "" ? {} : { passphrase }) });
    },
    onDone: ({ id }) => onSigned(id),
    onRefused: (problem) => {
      if (!(problem instanceof RefusalError)) return false;
      if (problem.code === "summary_not_taken_on") onDiffers();
      const needs = problem.code === "proof_needed";
      if (needs) setAsked(true);
      return needs && !isAsked;
    },
  });
  return (
    <Dialog title="Sign the summary" isOpen onClose={onClose} size="s">
      <FormShell form={form} action="Sign" onCancel={onClose}>
        <p>
          {staff.name}
          {staff.credential === "" ? "" : `, ${staff.credential}`}. Signed, the summary is a record of its own and does
          not change any more. It replaces no note.
        </p>
        {isAsked ? (
          <TextField
            label="Your passphrase"
            type="password"
            autoComplete="current-password"
            autoFocus
            {...form.field("passphrase")}
          />
        ) : null}
      </FormShell>
    </Dialog>
  );
}
