import { knownTransports, type PasskeyAsked } from "@goldthread/api/passkey-answer.ts";
import { passkeyChallenge, toBase64Url } from "@goldthread/ledger";
import { listPasskeys, type PasskeyRow } from "@goldthread/store/queries/passkey.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { patienceMs } from "./challenges.ts";

/** The actor's passkeys that a browser would offer here; refuses where there is none. */
export async function ownPasskeys(tx: Transaction, rpId: string): Promise<readonly PasskeyRow[]> {
  const own = (await listPasskeys(tx)).filter((key) => key.rpId === rpId);
  return own.length > 0 ? own : refuse("passkey_refused");
}

export interface ToAsk {
  readonly own: readonly PasskeyRow[];
  readonly rpId: string;
  /** SHA-256 of each thing to sign, in order. */
  readonly digests: readonly string[];
  readonly nonce: Uint8Array;
}

/** What the page asks the authenticator, so that it signs exactly these digests. */
export function askedOf({ own, rpId, digests, nonce }: ToAsk): PasskeyAsked & { readonly digests: string[] } {
  return {
    nonce: toBase64Url(nonce),
    digests: [...digests],
    options: {
      challenge: toBase64Url(passkeyChallenge(digests, nonce)),
      rpId,
      timeout: patienceMs,
      userVerification: "required",
      allowCredentials: own.map(({ credentialId, transports }) => ({
        id: credentialId,
        type: "public-key",
        transports: knownTransports(transports),
      })),
    },
  };
}
