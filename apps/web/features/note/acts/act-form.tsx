import type { ReactNode } from "react";
import { FormShell } from "../../../forms/form.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { PassphraseField } from "../../../ui/passphrase-field.tsx";
import type { Act } from "./use-act.ts";

interface ActFormProps<Values extends object> {
  readonly title: string;
  readonly act: Act<Values>;
  readonly action: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Said between a supervisor and an author, it is no signature. */
  readonly isSigned?: boolean;
  readonly size?: "m" | "l";
}

/** The dialog of every act on a signed note: its fields, the passphrase where it is asked for, and what stays as it is. */
export function ActForm<Values extends object>({
  title,
  act,
  action,
  children,
  onClose,
  isSigned = true,
  size = "m",
}: ActFormProps<Values>) {
  const { form, proof, byPasskey } = act;
  return (
    <Dialog title={title} isOpen onClose={onClose} size={size}>
      <FormShell form={form} action={action} onCancel={onClose}>
        {children}
        {proof === null ? null : <PassphraseField {...proof} />}
        {byPasskey === null || !isSigned ? null : (
          <p className="small quiet">
            Signed with your passkey: your device asks for you.{" "}
            <Button size="s" tone="quiet" onPress={byPasskey.usePassphrase}>
              Use the passphrase instead
            </Button>
          </p>
        )}
      </FormShell>
    </Dialog>
  );
}
