import { useQueryClient } from "@tanstack/react-query";
import { useReducer } from "react";
import type { DraftSession } from "../../../drafts/draft-session.ts";
import { meQuery, useMe } from "../../../shell/me.ts";
import { serverNow } from "../../../shell/server-clock.ts";
import { signParts, type SignResult } from "../api.ts";
import { readShownParts } from "./shown-part.ts";
import { askToSign, signState, type SignState } from "./sign-state.ts";

const proofHolds = 10 * 60_000;

export interface Signing {
  readonly state: SignState;
  readonly type: (passphrase: string) => void;
  readonly sign: () => Promise<void>;
}

interface Options {
  readonly sessionId: string;
  /** The parts that are signed now. */
  readonly parts: readonly DraftSession[];
  /** The last change to the drafts that the page makes itself. */
  readonly beforeSigning?: () => void;
  readonly onSigned: (result: SignResult) => void;
}

/** One signature, from asking to done. */
export function useSign({ sessionId, parts, beforeSigning, onSigned }: Options): Signing {
  const { provenAt } = useMe();
  const queries = useQueryClient();
  // A minute early: a passphrase field that comes only after the press would cost another one.
  const [state, dispatch] = useReducer(
    signState,
    Date.parse(serverNow()) - Date.parse(provenAt) > proofHolds - 60_000,
    askToSign,
  );

  async function sign(): Promise<void> {
    if (state.step === "signing") return;
    dispatch({ type: "sent" });
    try {
      beforeSigning?.();
      const shown = await readShownParts(parts);
      const proof = state.needsProof ? { passphrase: state.passphrase } : {};
      const result = await signParts({ sessionId, parts: shown, ...proof });
      // At once, so that a last keystroke meets a closed page and not a refused change.
      for (const part of parts) part.markSigned();
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      dispatch({ type: "signed", result });
      onSigned(result);
    } catch (problem) {
      dispatch({ type: "failed", problem });
    }
  }

  return { state, type: (passphrase) => dispatch({ type: "typed", passphrase }), sign };
}
