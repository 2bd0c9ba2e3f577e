import { askToSignIn as endpoint } from "@goldthread/api/nouns/passkey.ts";
import { toBase64Url } from "@goldthread/ledger";
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
    const options = {
      challenge: toBase64Url(challenge),
      rpId,
      timeout: patienceMs,
      userVerification: "required" as const,
      allowCredentials: [],
    };
    return { options };
  },
});
