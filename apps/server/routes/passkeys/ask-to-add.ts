import { askToAddPasskey as endpoint } from "@goldthread/api/nouns/passkey.ts";
import { knownTransports } from "@goldthread/api/passkey-answer.ts";
import { toBase64Url } from "@goldthread/ledger";
import { listPasskeys } from "@goldthread/store/queries/passkey.ts";
import { makeChallenge, patienceMs } from "../../passkeys/challenges.ts";
import { coseAlgorithms } from "../../passkeys/jwk-of-cose.ts";
import { needPasskeySite } from "../../passkeys/passkey-site.ts";
import { defineRoute } from "../../route.ts";
import { provePerson } from "../../signing/prove-signer.ts";

/** With a fresh proof: whoever sits down at an open page may not make themselves a key to it. */
export const askToAddPasskey = defineRoute({
  endpoint,
  may: "everyone-here",
  triesPerMinute: 120,
  async prepare(call) {
    needPasskeySite(call.server.settings.publicUrl);
    await provePerson(call);
    return makeChallenge(call.server, { purpose: "add", staffId: call.actor.staffId });
  },
  async run({ tx, actor, practice, server, prepared: challenge }) {
    const { rpId } = needPasskeySite(server.settings.publicUrl);
    const options = {
      rp: { id: rpId, name: practice.name },
      user: {
        id: Buffer.from(actor.staffId.replaceAll("-", ""), "hex").toString("base64url"),
        name: actor.email,
        displayName: actor.name,
      },
      challenge: toBase64Url(challenge),
      pubKeyCredParams: coseAlgorithms.map((alg) => ({ alg, type: "public-key" as const })),
      timeout: patienceMs,
      excludeCredentials: (await listPasskeys(tx)).map(({ credentialId, transports }) => ({
        id: credentialId,
        type: "public-key" as const,
        transports: knownTransports(transports),
      })),
      // So that the authenticator knows whose it is, and no name is typed at sign-in.
      authenticatorSelection: {
        residentKey: "required" as const,
        requireResidentKey: true as const,
        userVerification: "required" as const,
      },
      attestation: "none" as const,
    };
    return { options };
  },
});
