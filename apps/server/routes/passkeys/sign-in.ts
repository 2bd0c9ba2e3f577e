import { signInByPasskey as endpoint } from "@goldthread/api/nouns/passkey.ts";
import { parseBase64Url, toBase64Url } from "@goldthread/ledger";
import { asPart } from "@goldthread/store/as-part.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { countPasskeyUse, findPasskey, type KnownPasskey } from "@goldthread/store/queries/passkey.ts";
import { refuse } from "../../errors.ts";
import { answerChallenge } from "../../passkeys/challenges.ts";
import { challengeIn } from "../../passkeys/client-data.ts";
import { needPasskeySite } from "../../passkeys/passkey-site.ts";
import type { PasskeyAnswer } from "../../passkeys/prove-by-passkey.ts";
import { defineRoute } from "../../route.ts";
import type { Server } from "../../services.ts";
import { meOf } from "../../sign-in/me-of.ts";
import { originOf } from "../../sign-in/origin-of.ts";

export const signInByPasskey = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 120,
  async run({ input: { answer }, server, request, clock, setCookies }) {
    const nonce = challengeIn(answer.clientDataJson);
    await answerChallenge(server, { nonce, purpose: "sign-in", staffId: null });
    const key = await asPart(server.db, "auth", (tx) => findPasskey(tx, answer.credentialId));
    const signCount = key === undefined ? undefined : await checkAnswer(key, { answer, nonce, server });
    const counted = { id: key?.id ?? "", signCount: signCount ?? 0, at: clock() };
    const isCounted =
      signCount !== undefined && (await asPart(server.db, "auth", (tx) => countPasskeyUse(tx, counted)));
    if (!isCounted || key?.userId == null) {
      const event = { staffId: key?.staffId ?? null, act: "sign-in refused", origin: request.ip };
      await asPart(server.db, "auth", (tx) => addAuditEvent(tx, event));
      refuse("passkey_refused");
    }
    const { presence, cookies } = await server.signIn.signInByPasskey({ userId: key.userId, from: originOf(request) });
    setCookies(cookies);
    return meOf({ ...presence, now: clock() });
  },
});

type Answered = { readonly answer: PasskeyAnswer; readonly nonce: Uint8Array; readonly server: Server };

/** How often it was used, or undefined where it does not fit: also where the count went back, as it does for a copy. */
async function checkAnswer(key: KnownPasskey, { answer, nonce, server }: Answered): Promise<number | undefined> {
  const { rpId, origin } = needPasskeySite(server.settings.publicUrl);
  // Some 5 MB, which a practice without passkeys is spared.
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: {
      id: answer.credentialId,
      rawId: answer.credentialId,
      type: "public-key",
      response: {
        clientDataJSON: answer.clientDataJson,
        authenticatorData: answer.authenticatorData,
        signature: answer.signature,
      },
      clientExtensionResults: {},
    },
    expectedChallenge: toBase64Url(nonce),
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    credential: {
      id: answer.credentialId,
      publicKey: parseBase64Url(key.publicKey),
      counter: key.signCount,
    },
    // It throws for each thing that does not fit; to whoever tries, they are one.
  }).catch(() => ({ verified: false, authenticationInfo: undefined }));
  return verified ? authenticationInfo?.newCounter : undefined;
}
