import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "./button.tsx";
import { FocusBack } from "./focus-back.tsx";
import "./dialog.css";

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: "s" | "m" | "l";
  /** False where there is a choice to make: Escape and a press outside then do nothing. */
  readonly canLeave?: boolean;
  /** Hides the page behind it, for a screen that nobody is sitting at. */
  readonly covers?: boolean;
  readonly role?: "dialog" | "alertdialog";
}

/** A page over the page. Focus stays in it and goes back where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  size = "m",
  canLeave = true,
  covers = false,
  role = "dialog",
}: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      data-covers={covers || undefined}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      // A press outside must not lose what was typed in a form: leaving is a key or a button.
      isDismissable={false}
      isKeyboardDismissDisabled={!canLeave}
    >
      <Modal className="sheet" data-size={size}>
        <AriaDialog className="sheet-inner" role={role}>
          <FocusBack />
          <header className="sheet-head">
            <Heading slot="title" className="sheet-title">
              <bdi>{title}</bdi>
            </Heading>
            {canLeave ? <IconButton label="Close" icon="close" size="s" onPress={onClose} /> : null}
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
