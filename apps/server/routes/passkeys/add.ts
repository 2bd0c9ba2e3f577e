import { addPasskey as endpoint } from "@goldthread/api/nouns/passkey.ts";
import { toBase64Url } from "@goldthread/ledger";
import { insertPasskey } from "@goldthread/store/queries/passkey.ts";
import type { z } from "zod";
import { refuse } from "../../errors.ts";
import { answerChallenge } from "../../passkeys/challenges.ts";
import { challengeIn } from "../../passkeys/client-data.ts";
import { coseAlgorithms, jwkOfCose } from "../../passkeys/jwk-of-cose.ts";
import { needPasskeySite } from "../../passkeys/passkey-site.ts";
import { defineRoute, type MemberCall } from "../../route.ts";

type Given = z.output<typeof endpoint.input>;

export const addPasskey = defineRoute({
  endpoint,
  may: "everyone-here",
  audit: { act: "passkey added" },
  prepare: checkMade,
  async run({ input: { name }, tx, actor, newId, prepared, about }) {
    const id = newId();
    await insertPasskey(tx, { ...prepared, id, staffId: actor.staffId, name });
    about({ subject: id });
    return { id };
  },
});

async function checkMade({ input: { made }, actor, server }: MemberCall<Given>) {
  const { rpId, origin } = needPasskeySite(server.settings.publicUrl);
  const nonce = challengeIn(made.clientDataJson);
  await answerChallenge(server, { nonce, purpose: "add", staffId: actor.staffId });
  // Some 5 MB, which a practice without passkeys is spared.
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const { registrationInfo } = await verifyRegistrationResponse({
    response: {
      id: made.credentialId,
      rawId: made.credentialId,
      type: "public-key",
      response: { clientDataJSON: made.clientDataJson, attestationObject: made.attestationObject },
      clientExtensionResults: {},
    },
    expectedChallenge: toBase64Url(nonce),
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: coseAlgorithms,
    // It throws for each thing that does not fit; which one is nobody's business but a tester's.
  }).catch(() => refuse("passkey_refused"));
  if (registrationInfo === undefined) refuse("passkey_refused");
  const { id: credentialId, publicKey, counter } = registrationInfo.credential;
  const written = toBase64Url(publicKey);
  const { algorithm } = await jwkOfCose(written);
  return { credentialId, publicKey: written, algorithm, rpId, transports: made.transports, signCount: counter };
}
