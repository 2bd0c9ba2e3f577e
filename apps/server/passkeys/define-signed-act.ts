import type { z } from "zod";
import type { Endpoint } from "@goldthread/api/endpoint.ts";
import type { actPasskey } from "@goldthread/api/passkey-answer.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { Download } from "../download.ts";
import { Refusal } from "../errors.ts";
import { defineRoute, type ActingCall, type Audit, type MemberCall, type Route } from "../route.ts";
import { provePerson, proveSigner, refuseToSign } from "../signing/prove-signer.ts";
import { askedProof, refuseOthers, signerOf, type ActProof, type ActSigner } from "./act-signer.ts";
import { askedOf, ownPasskeys } from "./asked-of.ts";
import { makeChallenge } from "./challenges.ts";
import { needPasskeySite } from "./passkey-site.ts";
import { proveByPasskey } from "./prove-by-passkey.ts";

interface Signing {
  readonly passphrase?: string | undefined;
  readonly passkey?: z.output<typeof actPasskey> | undefined;
}

type By = "signer" | "person" | "recorder";

export interface SignedAct<Input extends z.ZodType<Signing>, Output extends z.ZodType> {
  readonly endpoint: Endpoint<Input, Output>;
  readonly audit: Audit;
  /** Left out, whoever is signed in; what they may see decides the rest. */
  readonly may?: Exclude<Route["may"], "anyone" | "client">;
  /**
   * A signer has a clinical role and a credential; a register is kept by whoever may keep it; what somebody else said is
   * written down by whoever is signed in. Of an act that may be either, its input says which.
   */
  readonly by: By | ((input: z.output<Input>) => By);
  /** The id that it is about. */
  readonly subject: (input: z.output<Input>) => string;
  run(
    call: ActingCall<z.output<Input>, ActProof> & { readonly signer: ActSigner },
  ): Promise<z.input<Output> | Download>;
}

/**
 * A route whose act is signed by whoever calls it: by a passphrase given a moment ago, or by a passkey over the very
 * digests of what is kept. A passkey is asked by doing the act and taking it back: whatever would refuse it is said
 * before anybody touches an authenticator, and nothing is kept but the digests, the moment and the seed of what chance
 * decides. With the answer it is done once more from the seed, and must come out the same.
 */
export function defineSignedAct<Input extends z.ZodType<Signing>, Output extends z.ZodType>({
  endpoint,
  audit,
  may = "signed-in",
  by,
  subject,
  run,
}: SignedAct<Input, Output>): Route {
  return defineRoute<Input, Output, ActProof>({
    endpoint,
    may,
    audit,
    prepare: (call) =>
      prove(call, {
        by: typeof by === "function" ? by(call.input) : by,
        act: endpoint.path,
        subject: subject(call.input),
      }),
    async run(call) {
      const { signer, digests } = signerOf(call.prepared);
      const result = await run({ ...call, newId: signer.newId, signer });
      await finish(call, digests);
      call.afterCommit(() => call.server.sequencer.kick());
      return result;
    },
    // Once the act is taken back and nothing is locked any more: it is kept by another part of the program.
    async discard(proof, { actor, input, server }) {
      if (proof.by !== "asking" || proof.digests === undefined) return;
      const { digests, seed, at, nonce } = proof;
      const sign = { act: endpoint.path, subject: subject(input), digests, seed, at: at.toISOString() };
      await makeChallenge(server, { purpose: "sign", staffId: actor.staffId, sign }, nonce);
    },
  });
}

type Wanted = { readonly by: By; readonly act: string; readonly subject: string };

async function prove(call: MemberCall<Signing>, { by, act, subject }: Wanted): Promise<ActProof> {
  const { passkey } = call.input;
  if (by === "recorder") return { by: "passphrase", at: call.clock() };
  if (passkey === undefined) {
    await (by === "signer" ? proveSigner(call) : provePerson(call));
    return { by: "passphrase", at: call.clock() };
  }
  if (by === "signer") refuseToSign(call.actor);
  needPasskeySite(call.server.settings.publicUrl);
  if (passkey === "ask") return askedProof(call.clock());
  return { by: "passkey", proof: await proveByPasskey(passkey, { act, subject }, call) };
}

type Ending = { readonly tx: Transaction; readonly prepared: ActProof } & Pick<MemberCall<unknown>, "server">;

async function finish({ tx, prepared, server }: Ending, digests: readonly string[]): Promise<void> {
  if (prepared.by === "passkey") refuseOthers(prepared.proof, digests);
  // Sent again after a lost answer, it was found done: there is nothing to sign any more.
  if (prepared.by !== "asking" || digests.length === 0) return;
  const { rpId } = needPasskeySite(server.settings.publicUrl);
  const asked = askedOf({ own: await ownPasskeys(tx, rpId), rpId, digests, nonce: prepared.nonce });
  prepared.digests = digests;
  throw new Refusal("passkey_asked", { passkey: asked });
}
