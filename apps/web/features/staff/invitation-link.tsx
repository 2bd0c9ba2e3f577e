import { LinkToHandOver } from "../../shell/link-to-hand-over.tsx";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import type { Invited } from "./api.ts";

interface InvitationLinkProps {
  readonly invited: Invited & { readonly name: string };
  readonly onClose: () => void;
}

/** A colleague's invitation. */
export function InvitationLink({ invited: { name, link, expiresAt, mailed }, onClose }: InvitationLinkProps) {
  const zone = useZone();
  return (
    <LinkToHandOver name={name} link={link} onClose={onClose}>
      Give this link to {name} yourself, by a way you trust. It works once, until {momentWords(expiresAt, zone)}, and is
      shown only now.{mailed ? " It is on its way to their e-mail as well." : ""}
    </LinkToHandOver>
  );
}
