import { askToAddPasskey as endpoint } from "@goldthread/api/nouns/passkey.ts";
import { listPasskeys } from "@goldthread/store/queries/passkey.ts";
import { generateRegistrationOptions } from "@simplewebauthn/server";
import { makeChallenge, patienceMs } from "../../passkeys/challenges.ts";
import { coseAlgorithms } from "../../passkeys/jwk-of-cose.ts";
import { needPasskeySite } from "../../passkeys/passkey-site.ts";
import { defineRoute } from "../../route.ts";
import { provePerson } from "../../signing/prove-signer.ts";

/** With a fresh proof: whoever sits down at an open page may not make themselves a key to it. */
export const askToAddPasskey = defineRoute({
  endpoint,
  may: "signed-in",
  triesPerMinute: 120,
  async prepare(call) {
    needPasskeySite(call.server.settings.publicUrl);
    await provePerson(call);
    return makeChallenge(call.server, { purpose: "add", staffId: call.actor.staffId });
  },
  async run({ tx, actor, practice, server, prepared: challenge }) {
    const { rpId } = needPasskeySite(server.settings.publicUrl);
    const options = await generateRegistrationOptions({
      rpName: practice.name,
      rpID: rpId,
      userID: new Uint8Array(Buffer.from(actor.staffId.replaceAll("-", ""), "hex")),
      userName: actor.email,
      userDisplayName: actor.name,
      challenge: new Uint8Array(challenge),
      timeout: patienceMs,
      attestationType: "none",
      excludeCredentials: (await listPasskeys(tx)).map(({ credentialId }) => ({ id: credentialId })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      supportedAlgorithmIDs: coseAlgorithms,
    });
    return { options: { ...options } };
  },
});
