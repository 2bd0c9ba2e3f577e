import { useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { Button } from "../../ui/button.tsx";
import { answerWithKey, knowsPasskeys, NotConfirmed } from "./ask-authenticator.ts";
import { askToSignIn, signInByPasskey } from "./api.ts";

/** Beside the passphrase: one press and the device's own question. Not shown where browsers know no passkeys. */
export function SignInWithPasskey({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const [state, setState] = useState<{ readonly isAsking: boolean; readonly problem: string | null }>({
    isAsking: false,
    problem: null,
  });
  if (!knowsPasskeys()) return null;
  const signIn = async () => {
    setState({ isAsking: true, problem: null });
    try {
      await signInByPasskey(await answerWithKey((await askToSignIn()).options));
      onSignedIn();
    } catch (problem) {
      setState({ isAsking: false, problem: wordsOf(problem) });
    }
  };
  return (
    <div className="passkey-sign-in">
      <Button icon="seal" isPending={state.isAsking} onPress={() => void signIn()}>
        Sign in with a passkey
      </Button>
      {state.problem === null ? null : (
        <p role="alert" className="field-error">
          {state.problem}
        </p>
      )}
    </div>
  );
}

function wordsOf(problem: unknown): string {
  if (problem instanceof NotConfirmed) return "Your device did not confirm it. Try again, or use your passphrase.";
  return problemWords(problem, []).message ?? "Sign in with your passphrase instead.";
}
