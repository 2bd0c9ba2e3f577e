import { isBlank } from "@goldthread/clinical";
import { signerStanding } from "@goldthread/clinical/profiles/signer-class.ts";
import { refuse } from "../errors.ts";
import type { MemberCall } from "../route.ts";
import { clinicalRoles } from "../session/clinical-roles.ts";
import type { Actor } from "../sign-in/presence.ts";

/** Older than this, a proof no longer says who sits there. */
const proofLasts = 10 * 60_000;

type Signing = { readonly passphrase?: string | undefined };

/** Who may sign: somebody in a clinical role, with a credential, who has just shown that it is they. */
export async function proveSigner(call: MemberCall<Signing>): Promise<Date> {
  refuseToSign(call.actor);
  return provePerson(call);
}

/** Somebody without a clinical role or a valid credential signs nothing, however they show who they are. */
export function refuseToSign({ roles, credential, licences }: Pick<Actor, "roles" | "credential" | "licences">): void {
  if (!clinicalRoles.some((role) => roles.includes(role)) || isBlank(credential)) refuse("may_not_sign");
  if (signerStanding({ letters: credential, licences, roles }).isExpired) refuse("licence_ended");
}

/** Outside the transaction: hashing a passphrase takes longer than everything in it. */
export async function provePerson({
  input: { passphrase },
  actor,
  server,
  clock,
  request,
}: MemberCall<Signing>): Promise<Date> {
  // What is given is looked at, also while an earlier proof lasts: nothing is signed under a wrong passphrase.
  if (passphrase !== undefined) return server.signIn.prove(actor, { passphrase, address: request.ip });
  // A clock that was set back has proofs before it that would last until it is there again.
  if (Math.abs(clock().getTime() - actor.provenAt.getTime()) > proofLasts) refuse("proof_needed");
  return actor.provenAt;
}
