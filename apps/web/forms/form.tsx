import { type KeyboardEvent, type ReactNode, type RefObject, useEffect } from "react";
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
  /** Escape, pressed by habit, does not take away a dialog in which something was typed: leaving it is a button. */
  readonly keepsTyped?: boolean;
}

/** The frame of every form: what went wrong on top, the fields, and the step at the foot. */
export function FormShell<Values extends object>({
  form,
  children,
  action,
  label,
  onCancel,
  keepsTyped = false,
}: FormShellProps<Values>) {
  const { ref, submit, message, isSending } = form;
  useFirstField(ref);
  const keep = (event: KeyboardEvent) => {
    if (event.key === "Escape" && keepsTyped && form.isChanged) event.stopPropagation();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the key is the dialog's around it
    <form ref={ref} className="form" onSubmit={submit} onKeyDown={keep} noValidate aria-label={label}>
      {message === null ? null : (
        <Notice tone="block" isAlert>
          <p>{message}</p>
        </Notice>
      )}
      {children}
      <div className="form-foot">
        <Button tone="main" type="submit" isPending={isSending}>
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

/** A dialog's form is there to be filled in: it begins in its first field, unless one has claimed the focus. */
function useFirstField(ref: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const form = ref.current;
    if (form === null || form.contains(document.activeElement) || form.closest("[role=dialog]") === null) return;
    form.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [ref]);
}
