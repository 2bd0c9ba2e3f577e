import type { Answer, CreationOptions, MadeKey, Passkeys, RequestOptions } from "./api.ts";

/** The person or their device said no, or nobody answered. */
export class NotConfirmed extends Error {
  override readonly name = "NotConfirmed";

  constructor(options?: ErrorOptions) {
    super("Your device did not confirm it, so nothing was done. Try again, or use your passphrase.", options);
  }
}

/** Whether this browser, at this address, can ask for a passkey at all. */
export function knowsPasskeys(): boolean {
  return window.isSecureContext && "PublicKeyCredential" in window && !/^[\d.[\]:]+$/.test(location.hostname);
}

/** Whether whoever is signed in signs by passkey here. */
export function signsByPasskey({ isAvailable, rpId, passkeys }: Passkeys): boolean {
  const isHere = location.hostname === rpId || location.hostname.endsWith(`.${rpId}`);
  return isAvailable && isHere && knowsPasskeys() && passkeys.some(({ isOfHere }) => isOfHere);
}

/** Asks for a new key. The library comes when it is asked, not with the first page. */
export async function makeKey(options: CreationOptions): Promise<MadeKey> {
  const { startRegistration } = await import("@simplewebauthn/browser");
  const { id, response } = await startRegistration({ optionsJSON: options }).catch(explain);
  const { clientDataJSON, attestationObject, transports = [] } = response;
  return { credentialId: id, clientDataJson: clientDataJSON, attestationObject, transports };
}

/** Asks for an answer to a challenge, with whoever holds the key verified by their device. */
export async function answerWithKey(options: RequestOptions): Promise<Answer> {
  const { startAuthentication } = await import("@simplewebauthn/browser");
  const { id, response } = await startAuthentication({ optionsJSON: options }).catch(explain);
  const { clientDataJSON, authenticatorData, signature } = response;
  return { credentialId: id, clientDataJson: clientDataJSON, authenticatorData, signature };
}

/** Browsers tell a refusal, a time-out and a missing key apart for nobody. */
function explain(cause: unknown): never {
  throw new NotConfirmed({ cause });
}
