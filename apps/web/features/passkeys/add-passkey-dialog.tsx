import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { PassphraseField } from "../../ui/passphrase-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addPasskey, askToAdd } from "./api.ts";
import { makeKey, NotConfirmed } from "./ask-authenticator.ts";

/** Asks for the passphrase again where the last proof is too old, then for the device's own confirmation. */
export function AddPasskeyDialog({ onClose }: { readonly onClose: () => void }) {
  const refresh = useRefresh();
  const [needsProof, setNeedsProof] = useState(false);
  const [isUnconfirmed, setUnconfirmed] = useState(false);
  const form = useForm({
    initial: { name: deviceName(), passphrase: "" },
    check: ({ name, passphrase }) => ({
      ...(name.trim() === "" ? { name: "Enter a name by which you know it, such as Desk or Telephone." } : {}),
      ...(needsProof && passphrase === "" ? { passphrase: "Enter your passphrase." } : {}),
    }),
    send: async ({ name, passphrase }) => {
      setUnconfirmed(false);
      const { options } = await askToAdd(passphrase === "" ? {} : { passphrase });
      await addPasskey({ name, made: await makeKey(options) });
    },
    onRefused: (problem) => {
      const isOld = problem instanceof RefusalError && problem.code === "proof_needed";
      if (isOld) setNeedsProof(true);
      if (problem instanceof NotConfirmed) setUnconfirmed(true);
      return isOld || problem instanceof NotConfirmed;
    },
    onDone: () => {
      refresh();
      toast("Passkey added. Sign in and sign notes with it from now on.");
      onClose();
    },
  });
  return (
    <Dialog title="Add a passkey" isOpen onClose={onClose}>
      <FormShell form={form} action="Go on to your device" onCancel={onClose}>
        <p>Your device asks for your fingerprint, your face or its PIN. None of these ever leaves it.</p>
        {isUnconfirmed ? (
          <p role="alert" className="field-error">
            Your device did not confirm it, so no passkey was added. Try again.
          </p>
        ) : null}
        <TextField label="Name" autoComplete="off" {...form.field("name")} />
        {needsProof ? <PassphraseField autoFocus {...form.field("passphrase")} /> : null}
      </FormShell>
    </Dialog>
  );
}

function deviceName(): string {
  const { userAgent } = navigator;
  if (/iPhone|Android.*Mobile/.test(userAgent)) return "Telephone";
  return /iPad|Android/.test(userAgent) ? "Tablet" : "Computer";
}
