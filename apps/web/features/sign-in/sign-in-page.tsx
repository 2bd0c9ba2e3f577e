import { useQuery } from "@tanstack/react-query";
import { notebookPassphrase } from "@goldthread/sample/notebook/notebook-passphrase.ts";
import { FormShell } from "../../forms/form.tsx";
import { type Form, useForm } from "../../forms/use-form.ts";
import { Entrance } from "../../shell/entrance.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { SignInWithPasskey } from "../passkeys/sign-in-with-passkey.tsx";
import { samplePeopleQuery, signIn } from "./api.ts";
import { rolesInWords, writersFirst } from "./role-words.ts";
import { useSignIn } from "./use-sign-in.ts";
import "./sign-in-page.css";

interface Credentials {
  readonly email: string;
  readonly passphrase: string;
}

export function SignInPage({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const sample = useQuery(samplePeopleQuery);
  if (sample.isPending) return null;
  if (sample.data === undefined || sample.data === null) {
    return (
      <Entrance title="Sign in">
        <SignInForm initial={{ email: "", passphrase: "" }} onSignedIn={onSignedIn} hasFocus />
        <SignInWithPasskey onSignedIn={onSignedIn} />
      </Entrance>
    );
  }
  const { people, passphrase } = sample.data;
  return (
    <Entrance
      title="Who are you today?"
      lead="This is the sample practice: every person and every note in it is fictional. Pick somebody to sign in as; what you may see changes with the role."
      width="wide"
    >
      <People people={people} passphrase={passphrase} onSignedIn={onSignedIn} />
      <section className="sample-form" aria-labelledby="sample-form">
        <h2 className="section-title" id="sample-form">
          Or by e-mail
        </h2>
        <p className="quiet">
          Everybody’s passphrase here is <strong className="passphrase">{passphrase}</strong>. Odessa Fernweather’s
          private notebook opens with one of its own: <strong className="passphrase">{notebookPassphrase}</strong>
        </p>
        <SignInForm initial={{ email: "", passphrase }} onSignedIn={onSignedIn} />
        <SignInWithPasskey onSignedIn={onSignedIn} />
        <p className="quiet">
          A client reads their own record by another door: <a href="/my">look at it as one of them</a>.
        </p>
      </section>
    </Entrance>
  );
}

interface PeopleProps {
  readonly people: NonNullable<Awaited<ReturnType<NonNullable<typeof samplePeopleQuery.queryFn>>>>["people"];
  readonly passphrase: string;
  readonly onSignedIn: () => void;
}

function People({ people, passphrase, onSignedIn }: PeopleProps) {
  const pick = useSignIn(onSignedIn);
  return (
    <>
      {pick.message === null ? null : (
        <p role="alert" className="field-error">
          {pick.message}
        </p>
      )}
      <ul className="people" aria-label="Staff of the sample practice">
        {writersFirst(people).map((person) => (
          <li key={person.email}>
            <button
              type="button"
              className="person"
              disabled={pick.isSending}
              onClick={() => void pick.send({ email: person.email, passphrase })}
            >
              <span className="person-name">
                {person.name}
                {person.credential === "" ? null : <span className="person-credential">, {person.credential}</span>}
              </span>
              <span className="person-role">{rolesInWords(person.roles)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function SignInForm({
  initial,
  onSignedIn,
  hasFocus = false,
}: {
  readonly initial: Credentials;
  readonly onSignedIn: () => void;
  readonly hasFocus?: boolean;
}) {
  const form: Form<Credentials> = useForm({
    initial,
    check: ({ email, passphrase }) => ({
      ...(email.trim() === "" ? { email: "Enter your e-mail address." } : {}),
      ...(passphrase === "" ? { passphrase: "Enter your passphrase." } : {}),
    }),
    send: signIn,
    onDone: onSignedIn,
  });
  return (
    <FormShell form={form} action="Sign in" label="Sign in">
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        inputMode="email"
        autoFocus={hasFocus}
        {...form.field("email")}
      />
      <TextField label="Passphrase" type="password" autoComplete="current-password" {...form.field("passphrase")} />
    </FormShell>
  );
}
