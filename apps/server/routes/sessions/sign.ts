import { sign as endpoint } from "@goldthread/api/nouns/session.ts";
import { isBlank } from "@goldthread/clinical";
import { Refusal, refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import type { MemberCall } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { SignRefusal } from "../../signing/sign-refusal.ts";
import { signSession } from "../../signing/sign-session.ts";

/** Older than this, a proof no longer says who sits there. */
const proofLasts = 10 * 60_000;

export const sign = defineRoute({
  endpoint,
  may: "signed-in",
  prepare: proveSigner,
  async run({ input: { sessionId, parts }, tx, actor, server, afterCommit }) {
    const author = { id: actor.staffId, name: actor.name, credential: actor.credential };
    const signed = await signSession(tx, { sessionId, shown: parts, author }).catch(explain);
    afterCommit(() => {
      const left = new Set(signed.left);
      server.live.closeSigned(parts.flatMap(({ draftId }) => (left.has(draftId) ? [] : [draftId])));
      server.sequencer.kick();
    });
    return { ...signed, notes: [...signed.notes], absent: [...signed.absent], left: [...signed.left] };
  },
});

type Signing = { readonly passphrase?: string | undefined };

/** Outside the transaction: hashing a passphrase takes longer than everything in it. */
async function proveSigner({
  input: { passphrase },
  actor,
  server,
  clock,
  request,
}: MemberCall<Signing>): Promise<Date> {
  if (!clinicalRoles.some((role) => actor.roles.includes(role)) || isBlank(actor.credential)) refuse("may_not_sign");
  if (clock().getTime() - actor.provenAt.getTime() <= proofLasts) return actor.provenAt;
  if (passphrase === undefined) refuse("proof_needed");
  return server.signIn.prove(actor, { passphrase, address: request.ip });
}

function explain(error: unknown): never {
  if (!(error instanceof SignRefusal)) throw error;
  const saved = error.saved.map(({ draftId, content }) => ({
    draftId,
    elements: content.elements.map(({ element, key, text }) => ({ element, key, text })),
  }));
  const { fields, findings } = error;
  throw new Refusal(error.code, {
    fields,
    ...(saved.length > 0 ? { saved } : {}),
    ...(findings.length > 0 ? { findings } : {}),
  });
}
