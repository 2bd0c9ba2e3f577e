import { type ReactNode, useRef } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { toast } from "../ui/toast.tsx";

interface LinkToHandOverProps {
  readonly name: string;
  readonly link: string;
  readonly onClose: () => void;
  /** How it is given, and until when it works. */
  readonly children: ReactNode;
}

/** A link for one person, to be copied: it is shown this once. */
export function LinkToHandOver({ name, link, onClose, children }: LinkToHandOverProps) {
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      toast("The link is copied.");
    } catch {
      // A browser that does not let a page copy still lets its person.
      toast("Press Ctrl+C, or Cmd+C, to copy the link that is marked.");
    }
  };
  return (
    <Dialog title={`A link for ${name}`} isOpen onClose={onClose}>
      <div className="form">
        <p>{children}</p>
        <TextField label="Link" value={link} onChange={() => undefined} isReadOnly ref={field} />
        <div className="form-foot">
          <Button tone="main" autoFocus onPress={() => void copy()}>
            Copy the link
          </Button>
          <Button tone="quiet" onPress={onClose}>
            Done
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
