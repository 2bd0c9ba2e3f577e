import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { Entrance } from "../../shell/entrance.tsx";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { checkPassphrases } from "../invitation/check-passphrases.ts";
import { acceptLink, readLink } from "./api.ts";

/** What a client's link opens: whom it is for, a passphrase to choose, and the name to come back by. */
export function MyWelcome() {
  // The part after the # reaches no server but in the bodies of two requests, and leaves the address at once.
  const [token] = useState(takeToken);
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
  if (link.isError) return <NotOpen problem={link.error} onAgain={() => void link.refetch()} />;
  return null;
}

function takeToken(): string {
  const token = window.location.hash.slice(1) || (window.sessionStorage.getItem("my-link") ?? "");
  // Kept for this tab, so that loading the page again does not lose it.
  window.sessionStorage.setItem("my-link", token);
  window.history.replaceState(null, "", "/my/welcome");
  return token;
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

function NotOpen({ problem, onAgain }: { readonly problem: Error; readonly onAgain: () => void }) {
  const isOver = problem instanceof RefusalError;
  return (
    <Entrance title={isOver ? "This link does not open" : "No answer from the server"}>
      <Notice tone="warn" isAlert>
        <p>
          {isOver
            ? "It was used already, has ended, or was not copied whole. Ask the practice for a new one."
            : problem.message}
        </p>
      </Notice>
      {isOver ? (
        <Button onPress={() => window.location.replace("/my")}>Go to the sign-in</Button>
      ) : (
        <Button tone="main" onPress={onAgain}>
          Try again
        </Button>
      )}
    </Entrance>
  );
}
