import { useRef } from "react";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import type { Invited } from "./api.ts";

interface InvitationLinkProps {
  readonly invited: Invited & { readonly name: string };
  readonly onClose: () => void;
}

/** The link, to be copied: it is shown this once. */
export function InvitationLink({ invited: { name, link, expiresAt, mailed }, onClose }: InvitationLinkProps) {
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
          Give this link to {name} yourself, by a way you trust. It works once, until {momentWords(expiresAt, zone)},
          and is shown only now.{mailed ? " It is on its way to their e-mail as well." : ""}
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
