import { useQuery } from "@tanstack/react-query";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { Entrance } from "../../shell/entrance.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { sampleQuery, signIn } from "./api.ts";

interface MySignInProps {
  /** Why a page that was open is gone: its session ended, or another client signed in in this browser. */
  readonly after: "end" | "another" | null;
  readonly onSignedIn: () => void;
}

export function MySignIn({ after, onSignedIn }: MySignInProps) {
  const sample = useQuery(sampleQuery);
  if (sample.isPending) return null;
  return (
    <Entrance title="Your record" lead="Sign in to read it. The practice gives you the way in.">
      {after === null ? null : (
        <Notice tone={after === "another" ? "warn" : "hint"} isAlert={after === "another"}>
          <p>{afterWords[after]}</p>
        </Notice>
      )}
      {sample.data === null || sample.data === undefined ? null : (
        <Notice tone="hint" title="Sample practice: fictional">
          <p>
            {sample.data.name} is a fictional client. Sign in as they would: the name and the passphrase are filled in.
          </p>
        </Notice>
      )}
      <Form initial={{ signInName: "", passphrase: "", ...sample.data }} onSignedIn={onSignedIn} />
    </Entrance>
  );
}

const afterWords = {
  end: "You are signed out: the page was not used for a while, or the practice has ended it. What you were writing is kept in this tab.",
  another:
    "Somebody else is signed in in this browser now, so this tab shows and sends nothing more. What you were writing is kept in this tab: sign in again to go on with it.",
} as const;

interface Values {
  readonly signInName: string;
  readonly passphrase: string;
}

function Form({ initial, onSignedIn }: { readonly initial: Values; readonly onSignedIn: () => void }) {
  const form = useForm<Values, unknown>({
    initial: { signInName: initial.signInName, passphrase: initial.passphrase },
    check: ({ signInName, passphrase }) => ({
      ...(signInName.trim() === "" ? { signInName: "Enter your sign-in name, such as river-maple-1234." } : {}),
      ...(passphrase === "" ? { passphrase: "Enter your passphrase." } : {}),
    }),
    send: signIn,
    onDone: onSignedIn,
  });
  return (
    <FormShell form={form} action="Sign in" label="Sign in">
      <TextField
        label="Sign-in name"
        autoComplete="username"
        help="Two words and four digits. The practice can tell you yours."
        {...form.field("signInName")}
      />
      <TextField label="Passphrase" type="password" autoComplete="current-password" {...form.field("passphrase")} />
    </FormShell>
  );
}
