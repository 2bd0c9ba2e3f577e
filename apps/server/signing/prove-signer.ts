import { isBlank } from "@goldthread/clinical";
import { refuse } from "../errors.ts";
import type { MemberCall } from "../route.ts";
import { clinicalRoles } from "../session/clinical-roles.ts";

/** Older than this, a proof no longer says who sits there. */
const proofLasts = 10 * 60_000;

type Signing = { readonly passphrase?: string | undefined };

/** Who may sign: somebody in a clinical role, with a credential, who has just shown that it is they. */
export async function proveSigner(call: MemberCall<Signing>): Promise<Date> {
  const { actor } = call;
  if (!clinicalRoles.some((role) => actor.roles.includes(role)) || isBlank(actor.credential)) refuse("may_not_sign");
  return provePerson(call);
}

/** Outside the transaction: hashing a passphrase takes longer than everything in it. */
export async function provePerson({
  input: { passphrase },
  actor,
  server,
  clock,
  request,
}: MemberCall<Signing>): Promise<Date> {
  if (clock().getTime() - actor.provenAt.getTime() <= proofLasts) return actor.provenAt;
  if (passphrase === undefined) refuse("proof_needed");
  return server.signIn.prove(actor, { passphrase, address: request.ip });
}
