import { sign as endpoint } from "@goldthread/api/nouns/session.ts";
import { Refusal } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { proveSigner } from "../../signing/prove-signer.ts";
import { SignRefusal } from "../../signing/sign-refusal.ts";
import { signSession } from "../../signing/sign-session.ts";

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
