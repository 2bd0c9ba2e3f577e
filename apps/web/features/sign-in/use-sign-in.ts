import { useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { signIn } from "./api.ts";

interface SignInAttempt {
  readonly isSending: boolean;
  readonly message: string | null;
}

/** One press signs in: for the sample practice's list of people. */
export function useSignIn(
  onSignedIn: () => void,
): SignInAttempt & { readonly send: (who: { email: string; passphrase: string }) => Promise<void> } {
  const [attempt, setAttempt] = useState<SignInAttempt>({ isSending: false, message: null });
  const send = async (who: { email: string; passphrase: string }) => {
    setAttempt({ isSending: true, message: null });
    try {
      await signIn(who);
      onSignedIn();
    } catch (problem) {
      setAttempt({ isSending: false, message: problemWords(problem, []).message });
    }
  };
  return { ...attempt, send };
}
