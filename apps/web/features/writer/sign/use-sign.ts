import { readDraft } from "@goldthread/draft";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useReducer, useState } from "react";
import type { DraftSession } from "../../../drafts/draft-session.ts";
import { RefusalError } from "../../../refusal-error.ts";
import { meQuery, useMe } from "../../../shell/me.ts";
import { serverNow } from "../../../shell/server-clock.ts";
import { withdrawUndo } from "../../../ui/toast.tsx";
import { askForSignature, passkeysQuery } from "../../passkeys/api.ts";
import { answerWithKey, signsByPasskey } from "../../passkeys/ask-authenticator.ts";
import { signParts, type SignInput, type SignResult, type Writer, writerQuery } from "../api.ts";
import { seenFacts } from "./seen-facts.ts";
import { readShownParts } from "./shown-part.ts";
import { askToSign, signState, type SignState } from "./sign-state.ts";

const proofHolds = 10 * 60_000;

export interface Signing {
  readonly state: SignState;
  /** Signed by passkey: the device asks, and no passphrase is. */
  readonly byPasskey: boolean;
  /** This time by passphrase all the same. */
  readonly usePassphrase: () => void;
  readonly type: (passphrase: string) => void;
  readonly sign: () => Promise<void>;
}

interface Options {
  /** What the page shows of the session and who was there. */
  readonly writer: Writer;
  /** The parts that are signed now. */
  readonly parts: readonly DraftSession[];
  /** The last change to the drafts that the page makes itself. */
  readonly beforeSigning?: () => void;
  readonly onSigned: (result: SignResult) => void;
}

/** One signature, from asking to done. */
export function useSign({ writer, parts, beforeSigning, onSigned }: Options): Signing {
  const { provenAt } = useMe();
  const queries = useQueryClient();
  const sessionId = writer.session.id;
  // A minute early: a passphrase field that comes only after the press would cost another one.
  const [state, dispatch] = useReducer(
    signState,
    Date.parse(serverNow()) - Date.parse(provenAt) > proofHolds - 60_000,
    askToSign,
  );

  const [isByPassphrase, setByPassphrase] = useState(false);
  const passkeys = useQuery(passkeysQuery).data;
  const byPasskey = passkeys !== undefined && signsByPasskey(passkeys) && !isByPassphrase;

  /** Whoever presses before the answer is there waits for it: one who has a passkey signs with it. */
  async function proofOf(shown: SignInput["parts"]): Promise<Pick<SignInput, "passphrase" | "passkey">> {
    const known = isByPassphrase ? undefined : await queries.ensureQueryData(passkeysQuery).catch(() => undefined);
    if (known === undefined || !signsByPasskey(known)) return state.needsProof ? { passphrase: state.passphrase } : {};
    const { nonce, options } = await askForSignature({ sessionId, parts: shown });
    return { passkey: { nonce, answer: await answerWithKey(options) } };
  }

  async function sign(): Promise<void> {
    if (state.step === "signing") return;
    if (state.needsProof && !byPasskey && state.passphrase === "") {
      dispatch({ type: "left-empty" });
      return;
    }
    dispatch({ type: "sent" });
    try {
      beforeSigning?.();
      const shown = await readShownParts(parts);
      const result = await signParts({ sessionId, parts: shown, seen: seenFacts(writer), ...(await proofOf(shown)) });
      // At once, so that a last keystroke meets a closed page and not a refused change.
      for (const part of parts) part.markSigned();
      withdrawUndo();
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      dispatch({ type: "signed", result });
      onSigned(result);
    } catch (problem) {
      // Said no to: something stands otherwise than the page shows it.
      if (problem instanceof RefusalError)
        void queries.invalidateQueries({ queryKey: writerQuery(sessionId).queryKey });
      dispatch({ type: "failed", problem, formats: parts.map(({ doc }) => readDraft(doc).format) });
    }
  }

  return {
    state,
    byPasskey,
    usePassphrase: () => setByPassphrase(true),
    type: (passphrase) => dispatch({ type: "typed", passphrase }),
    sign,
  };
}
