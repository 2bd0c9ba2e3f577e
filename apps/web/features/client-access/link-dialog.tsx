import { LinkToHandOver } from "../../shell/link-to-hand-over.tsx";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import type { ClientLink } from "./api.ts";

interface LinkDialogProps {
  readonly link: ClientLink & { readonly name: string };
  readonly onClose: () => void;
}

/** The link to a client's own view. */
export function LinkDialog({ link: { name, link, expiresAt }, onClose }: LinkDialogProps) {
  const zone = useZone();
  return (
    <LinkToHandOver name={name} link={link} onClose={onClose}>
      Give it to {name} yourself, by a way that nobody else reads: whoever opens it first chooses the passphrase. It
      works once, until {momentWords(expiresAt, zone)}, and is shown only now.
    </LinkToHandOver>
  );
}
