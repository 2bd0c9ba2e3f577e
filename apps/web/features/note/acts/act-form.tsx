import type { ReactNode } from "react";
import { FormShell } from "../../../forms/form.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { PassphraseField } from "../../../ui/passphrase-field.tsx";
import type { Act } from "./use-act.ts";

interface ActFormProps<Values extends object> {
  readonly title: string;
  readonly act: Act<Values>;
  readonly action: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** The dialog of every act on a signed note: its fields, the passphrase where it is asked for, and what stays as it is. */
export function ActForm<Values extends object>({ title, act, action, children, onClose }: ActFormProps<Values>) {
  const { form, proof } = act;
  return (
    <Dialog title={title} isOpen onClose={onClose} size="m">
      <FormShell form={form} action={action} onCancel={onClose}>
        {children}
        {proof === null ? null : <PassphraseField {...proof} />}
      </FormShell>
    </Dialog>
  );
}
