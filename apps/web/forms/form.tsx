import type { ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Form } from "./use-form.ts";
import "./form.css";

interface FormShellProps<Values extends object> {
  readonly form: Form<Values>;
  readonly children: ReactNode;
  /** The words on the button that sends it. */
  readonly action: string;
  readonly label?: string;
  readonly onCancel?: () => void;
}

/** The frame of every form: what went wrong on top, the fields, and the step at the foot. */
export function FormShell<Values extends object>({ form, children, action, label, onCancel }: FormShellProps<Values>) {
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate aria-label={label}>
      {form.message === null ? null : (
        <Notice tone="block" isAlert>
          <p>{form.message}</p>
        </Notice>
      )}
      {children}
      <div className="form-foot">
        <Button tone="main" type="submit" isPending={form.isSending}>
          {action}
        </Button>
        {onCancel === undefined ? null : (
          <Button tone="quiet" onPress={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
