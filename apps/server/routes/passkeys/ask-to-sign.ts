import { randomBytes } from "node:crypto";
import { askToSign as endpoint } from "@goldthread/api/nouns/passkey.ts";
import { askedOf, ownPasskeys } from "../../passkeys/asked-of.ts";
import { makeChallenge } from "../../passkeys/challenges.ts";
import { needPasskeySite } from "../../passkeys/passkey-site.ts";
import { seededSources } from "../../passkeys/seeded-sources.ts";
import { defineRoute } from "../../route.ts";
import { refuseToSign } from "../../signing/prove-signer.ts";
import { explainSigning } from "../../signing/explain-signing.ts";
import { signSession } from "../../signing/sign-session.ts";

/**
 * Makes the very notes that would be signed, keeps nothing of them but their digests, and asks for a signature over those.
 * Whatever would keep them from being signed is said now, before anybody touches an authenticator.
 */
export const askToSign = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { sessionId, parts }, tx, actor, server, afterCommit }) {
    refuseToSign(actor);
    const { rpId } = needPasskeySite(server.settings.publicUrl);
    const own = await ownPasskeys(tx, rpId);
    const [nonce, seed] = [randomBytes(32), randomBytes(32)];
    const author = { id: actor.staffId, name: actor.name, credential: actor.credential };
    await tx.sql("savepoint before_the_notes");
    const shown = { sessionId, shown: parts, author, standing: actor };
    const signed = await signSession(tx, { ...shown, sources: seededSources(seed) }).catch(explainSigning);
    await tx.sql("rollback to savepoint before_the_notes");
    const digests = signed.notes.map(({ digest }) => digest);
    const sign = { act: "sign", subject: sessionId, digests, seed, at: signed.signedAt };
    // Once nothing is locked any more: it is kept by another part of the program.
    afterCommit(
      async () => void (await makeChallenge(server, { purpose: "sign", staffId: actor.staffId, sign }, nonce)),
    );
    return askedOf({ own, rpId, digests, nonce });
  },
});
