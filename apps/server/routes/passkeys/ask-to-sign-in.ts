import { askToSignIn as endpoint } from "@goldthread/api/nouns/passkey.ts";
import { generateAuthenticationOptions } from "@simplewebauthn/server";
import { makeChallenge, patienceMs } from "../../passkeys/challenges.ts";
import { needPasskeySite } from "../../passkeys/passkey-site.ts";
import { defineRoute } from "../../route.ts";

/** Names nobody: the authenticator knows whose passkeys it holds, and the server tells no stranger who works here. */
export const askToSignIn = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 120,
  async run({ server }) {
    const { rpId } = needPasskeySite(server.settings.publicUrl);
    const challenge = await makeChallenge(server, { purpose: "sign-in", staffId: null });
    const options = await generateAuthenticationOptions({
      rpID: rpId,
      challenge: new Uint8Array(challenge),
      timeout: patienceMs,
      userVerification: "required",
    });
    return { options: { ...options } };
  },
});
