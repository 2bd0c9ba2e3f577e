import { useRef } from "react";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import type { ClientLink } from "./api.ts";

interface LinkDialogProps {
  readonly link: ClientLink & { readonly name: string };
  readonly onClose: () => void;
}

/** The link, to be handed over: it is shown this once. */
export function LinkDialog({ link: { name, link, expiresAt }, onClose }: LinkDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  const zone = useZone();
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
        <p>
          Give it to {name} yourself, by a way that nobody else reads: whoever opens it first chooses the passphrase. It
          works once, until {momentWords(expiresAt, zone)}, and is shown only now.
        </p>
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
