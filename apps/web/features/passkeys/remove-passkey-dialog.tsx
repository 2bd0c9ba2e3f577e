import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { Passkey } from "./api.ts";

interface RemovePasskeyDialogProps {
  readonly passkey: Passkey;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** It cannot be brought back, so it is asked; what it signed is not touched. */
export function RemovePasskeyDialog({ passkey, onClose, onRemove }: RemovePasskeyDialogProps) {
  return (
    <Dialog title={`Remove ${passkey.name}?`} isOpen onClose={onClose} size="s" role="alertdialog">
      <p>It no longer signs in or signs anything here. What it signed keeps its key and stays valid.</p>
      <div className="form-foot">
        <Button tone="danger" onPress={onRemove}>
          Remove passkey
        </Button>
        <Button tone="quiet" onPress={onClose}>
          Keep it
        </Button>
      </div>
    </Dialog>
  );
}
