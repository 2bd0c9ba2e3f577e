import { sign as endpoint } from "@goldthread/api/nouns/session.ts";
import { crashPoint } from "@goldthread/store/crash-point.ts";
import { proveByPasskey, type GivenPasskey, type PasskeyProof } from "../../passkeys/prove-by-passkey.ts";
import { seededSources } from "../../passkeys/seeded-sources.ts";
import { defineRoute, type MemberCall } from "../../route.ts";
import { explainSigning } from "../../signing/explain-signing.ts";
import { proveSigner, refuseToSign } from "../../signing/prove-signer.ts";
import { signSession } from "../../signing/sign-session.ts";

export const sign = defineRoute({
  endpoint,
  may: "signed-in",
  prepare: proveThis,
  async run({ input: { sessionId, parts, seen }, tx, actor, server, prepared, afterCommit }) {
    const author = { id: actor.staffId, name: actor.name, credential: actor.credential };
    const byPasskey = prepared === "passphrase" ? {} : { sources: seededSources(prepared.seed), by: prepared.by };
    const shown = { sessionId, shown: parts, seen, author, standing: actor };
    const signed = await signSession(tx, { ...shown, ...byPasskey }).catch(explainSigning);
    crashPoint("signing: before commit");
    afterCommit(() => {
      crashPoint("signing: after commit");
      const left = new Set(signed.left);
      server.live.closeSigned(parts.flatMap(({ draftId }) => (left.has(draftId) ? [] : [draftId])));
      server.sequencer.kick();
    });
    return { ...signed, notes: [...signed.notes], absent: [...signed.absent], left: [...signed.left] };
  },
});

type Signing = {
  readonly sessionId: string;
  readonly passphrase?: string | undefined;
  readonly passkey?: GivenPasskey | undefined;
};

/** By a passkey over these very notes where one was asked, else by the passphrase. */
async function proveThis(call: MemberCall<Signing>): Promise<PasskeyProof | "passphrase"> {
  const { passkey, sessionId } = call.input;
  if (passkey !== undefined) {
    refuseToSign(call.actor);
    return proveByPasskey(passkey, { act: "sign", subject: sessionId }, call);
  }
  await proveSigner(call);
  return "passphrase";
}
