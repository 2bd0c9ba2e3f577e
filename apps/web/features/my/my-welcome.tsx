import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { NewPassphrase } from "../../forms/new-passphrase.tsx";
import { useForm } from "../../forms/use-form.ts";
import { Entrance } from "../../shell/entrance.tsx";
import { LinkNotOpen } from "../../shell/link-not-open.tsx";
import { takeLinkToken } from "../../shell/link-token.ts";
import { Button } from "../../ui/button.tsx";
import { checkPassphrases } from "../../forms/check-passphrases.ts";
import { acceptLink, readLink } from "./api.ts";

/** What a client's link opens: whom it is for, a passphrase to choose, and the name to come back by. */
export function MyWelcome() {
  const [token] = useState(() => takeLinkToken({ keptAs: "my-link", path: "/my/welcome" }));
  const [signInName, setSignInName] = useState<string | null>(null);
  const link = useQuery({
    queryKey: ["my", "link"],
    queryFn: () => readLink(token),
    retry: false,
    staleTime: Infinity,
    enabled: signInName === null,
  });
  if (signInName !== null) return <Welcomed signInName={signInName} />;
  if (link.data !== undefined) return <Choose token={token} {...link.data} onDone={setSignInName} />;
  if (link.isError)
    return (
      <LinkNotOpen
        title="This link does not open"
        words="It was used already, has ended, or was not copied whole. Ask the practice for a new one."
        problem={link.error}
        onAgain={() => void link.refetch()}
        signInAt="/my"
      />
    );
  return null;
}

interface ChooseProps {
  readonly token: string;
  readonly practice: string;
  readonly holderName: string;
  readonly onDone: (signInName: string) => void;
}

function Choose({ token, practice, holderName, onDone }: ChooseProps) {
  const form = useForm({
    initial: { passphrase: "", again: "" },
    check: checkPassphrases,
    send: ({ passphrase }) => acceptLink({ token, passphrase }),
    onDone: ({ signInName }) => {
      window.sessionStorage.removeItem("my-link");
      onDone(signInName);
    },
  });
  return (
    <Entrance
      title={`Welcome, ${holderName}`}
      lead={`${practice} opens its record to you: signed notes, the plan, who looked at it. Choose a passphrase that only you know.`}
    >
      <FormShell form={form} action="Set the passphrase and go in" label="Choose a passphrase">
        <NewPassphrase form={form} />
      </FormShell>
    </Entrance>
  );
}

function Welcomed({ signInName }: { readonly signInName: string }) {
  return (
    <Entrance
      title="You are in"
      lead="Write this name down. With it and your passphrase you come back, at the same address."
    >
      <p className="my-name">{signInName}</p>
      <p className="quiet">
        It is not your e-mail, so that nobody can find out by it that you are a client here. Lost it? The practice can
        tell you, or give you a new link.
      </p>
      <Button tone="main" autoFocus onPress={() => window.location.replace("/my")}>
        Go to my record
      </Button>
    </Entrance>
  );
}
