import { VaultError, type VaultProblem } from "@goldthread/vault";
import { useState } from "react";
import { RefusalError, UnreachableError } from "../../refusal-error.ts";

const vaultWords: Readonly<Record<VaultProblem, string>> = {
  damaged: "This does not open: it was changed on its way, or sealed with another key. Nothing was lost by trying.",
  "newer-version": "A newer Goldthread wrote this. Load the page anew, then try again.",
  "too-long": "This is more than one note holds. Go on in another note.",
  "wrong-passphrase": "That is not the notebook's passphrase. It is another than the one you sign in with.",
  "wrong-key": "That opens another notebook, not this one.",
  "not-a-recovery-key":
    "A character of the recovery key is missing or mistyped. Compare it with the paper, group by group.",
};

/** What went wrong, in words for whoever did it; never a word of a note. */
export function actWords(problem: unknown): string {
  if (problem instanceof VaultError) return vaultWords[problem.problem];
  if (problem instanceof RefusalError) {
    const fields = problem.fields.map(({ expected }) => expected).join("; ");
    return fields === "" ? problem.message : `${problem.message} ${fields}.`;
  }
  if (problem instanceof UnreachableError)
    return "Goldthread cannot be reached just now, so nothing was changed. Try again in a moment.";
  if (problem instanceof DOMException)
    return "The device gave no passkey: it was cancelled, took too long, or cannot seal.";
  return problem instanceof Error && problem.message.endsWith(".")
    ? problem.message
    : "This did not work. Nothing was changed; try again.";
}

export interface Act {
  readonly isBusy: boolean;
  readonly problem: string | null;
  readonly run: (act: () => Promise<void>) => void;
  readonly say: (problem: string | null) => void;
}

/** One thing that takes a moment and may be refused. Pressed again meanwhile it does nothing. */
export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const [problem, say] = useState<string | null>(null);
  const run = async (act: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    say(null);
    try {
      await act();
    } catch (cause) {
      say(actWords(cause));
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, problem, say, run: (act) => void run(act) };
}
