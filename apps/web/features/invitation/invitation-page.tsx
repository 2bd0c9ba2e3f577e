import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { Entrance } from "../../shell/entrance.tsx";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { acceptInvitation, readInvitation } from "./api.ts";
import { checkPassphrases } from "./check-passphrases.ts";

/** What an invitation's link opens: whom it is for, and a passphrase to choose. */
export function InvitationPage() {
  // The part after the # reaches no server but in the bodies of two requests, and leaves the address at once.
  const [token] = useState(takeToken);
  const invitation = useQuery({
    queryKey: ["invitation"],
    queryFn: () => readInvitation(token),
    retry: false,
    staleTime: Infinity,
  });
  if (invitation.data !== undefined) return <Accept token={token} {...invitation.data} />;
  if (invitation.isError) return <NotOpen problem={invitation.error} onAgain={() => void invitation.refetch()} />;
  return null;
}

function takeToken(): string {
  const token = window.location.hash.slice(1) || (window.sessionStorage.getItem("invitation") ?? "");
  // Kept for this tab, so that loading the page again does not lose it.
  window.sessionStorage.setItem("invitation", token);
  window.history.replaceState(null, "", "/invitation");
  return token;
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
        <TextField
          label="Passphrase"
          type="password"
          autoComplete="new-password"
          autoFocus
          help="At least 12 characters. Four or five words that only you would put together are easy to keep."
          {...form.field("passphrase")}
        />
        <TextField label="The same again" type="password" autoComplete="new-password" {...form.field("again")} />
      </FormShell>
    </Entrance>
  );
}

function NotOpen({ problem, onAgain }: { readonly problem: Error; readonly onAgain: () => void }) {
  const isOver = problem instanceof RefusalError;
  return (
    <Entrance title={isOver ? "This invitation does not open" : "Goldthread cannot be reached"}>
      <Notice tone="warn" isAlert>
        <p>
          {isOver
            ? "The link was used already, has ended, or was not copied whole. Ask whoever invited you for a new one."
            : problem.message}
        </p>
      </Notice>
      {isOver ? (
        <Button onPress={() => window.location.replace("/")}>Go to the sign-in</Button>
      ) : (
        <Button tone="main" onPress={onAgain}>
          Try again
        </Button>
      )}
    </Entrance>
  );
}
