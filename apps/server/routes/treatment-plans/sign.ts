import { signTreatmentPlan as endpoint } from "@goldthread/api/nouns/treatment-plan.ts";
import { isBlank } from "@goldthread/clinical";
import type { z } from "zod";
import { chartToChange } from "../../client/chart-to-change.ts";
import { Refusal, refuse } from "../../errors.ts";
import { defineRoute, type MemberCall } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import type { Actor } from "../../sign-in/presence.ts";
import { signVersion, type PlanSigner } from "../../treatment-plan/sign-version.ts";

type Input = z.output<typeof endpoint.input>;

/** Older than this, a proof no longer says who sits there. */
const proofLasts = 10 * 60_000;

/**
 * A signature over the newest version, by its content's digest. A colleague's is their own, with their passphrase; the
 * client's is recorded by a colleague who saw or heard it, and says so.
 */
export const signTreatmentPlan = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "treatment plan signed" },
  prepare: proveSigner,
  async run({ input, tx, about, clock, actor, newId, server, afterCommit }) {
    const { clientId, version } = input;
    about({ clientId });
    await chartToChange(tx, clientId);
    const signed = { clientId, version, signer: signerOf(input, actor) };
    const id = await signVersion(tx, signed, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});

function signerOf(input: Input, actor: Actor): PlanSigner {
  if (input.as !== "client") {
    const { name, credential } = actor;
    return { as: input.as, name, credential, relation: "", method: "passphrase", words: "" };
  }
  const { name, relation, method, words } = input;
  const missing = [
    ...(isBlank(name) ? [{ field: "name", expected: "expected the name of who agreed" }] : []),
    ...(method === undefined ? [{ field: "method", expected: "expected screen or verbal" }] : []),
    ...(method === "verbal" && isBlank(words) ? [{ field: "words", expected: "expected what was said" }] : []),
  ];
  if (missing.length > 0 || method === undefined) throw new Refusal("invalid_input", { fields: missing });
  return { as: input.as, name, credential: "", relation, method, words };
}

/** Outside the transaction: hashing a passphrase takes longer than everything in it. */
async function proveSigner({ input, actor, server, clock, request }: MemberCall<Input>): Promise<Date> {
  if (input.as === "client") return actor.provenAt;
  if (isBlank(actor.credential)) refuse("may_not_sign");
  if (input.as === "supervisor" && !actor.roles.includes("supervisor")) refuse("may_not_sign");
  if (clock().getTime() - actor.provenAt.getTime() <= proofLasts) return actor.provenAt;
  if (input.passphrase === undefined) refuse("proof_needed");
  return server.signIn.prove(actor, { passphrase: input.passphrase, address: request.ip });
}
