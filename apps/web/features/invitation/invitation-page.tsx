import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { NewPassphrase } from "../../forms/new-passphrase.tsx";
import { useForm } from "../../forms/use-form.ts";
import { Entrance } from "../../shell/entrance.tsx";
import { LinkNotOpen } from "../../shell/link-not-open.tsx";
import { takeLinkToken } from "../../shell/link-token.ts";
import { TextField } from "../../ui/text-field.tsx";
import { acceptInvitation, readInvitation } from "./api.ts";
import { checkPassphrases } from "../../forms/check-passphrases.ts";

/** What an invitation's link opens: whom it is for, and a passphrase to choose. */
export function InvitationPage() {
  const [token] = useState(() => takeLinkToken({ keptAs: "invitation", path: "/invitation" }));
  const invitation = useQuery({
    queryKey: ["invitation"],
    queryFn: () => readInvitation(token),
    retry: false,
    staleTime: Infinity,
  });
  if (invitation.data !== undefined) return <Accept token={token} {...invitation.data} />;
  if (invitation.isError)
    return (
      <LinkNotOpen
        title="This invitation does not open"
        words="The link was used already, has ended, or was not copied whole. Ask whoever invited you for a new one."
        problem={invitation.error}
        onAgain={() => void invitation.refetch()}
        signInAt="/"
      />
    );
  return null;
}

interface AcceptProps {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly practice: string;
}

function Accept({ token, name, email, practice }: AcceptProps) {
  const form = useForm({
    initial: { passphrase: "", again: "" },
    check: checkPassphrases,
    send: ({ passphrase }) => acceptInvitation({ token, passphrase }),
    onDone: () => {
      window.sessionStorage.removeItem("invitation");
      window.location.replace("/");
    },
  });
  return (
    <Entrance
      title={`Welcome, ${name}`}
      lead={`You are invited to ${practice}. Choose a passphrase: you will sign in, and sign notes, with it.`}
    >
      <FormShell form={form} action="Set the passphrase and sign in" label="Choose a passphrase">
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          value={email}
          onChange={() => undefined}
          isReadOnly
          help="You sign in with it."
        />
        <NewPassphrase form={form} />
      </FormShell>
    </Entrance>
  );
}
