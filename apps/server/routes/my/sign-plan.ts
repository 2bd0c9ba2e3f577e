import { signMyPlan as endpoint } from "@goldthread/api/nouns/my-acts.ts";
import { sha256, toHex } from "@goldthread/ledger";
import { insertMyPlanSignature, readMyPlanToSign } from "@goldthread/store/queries/my-acts.ts";
import { defineClientRoute } from "../../client-route.ts";
import { refuse } from "../../errors.ts";
import { standForOne } from "../../ledger/stand-for.ts";
import { whoActs } from "../../my/who-acts.ts";

/** The client's own signature under the newest version that a clinician signed, by its content's digest. */
export const signMyPlan = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "treatment plan signed" },
  // Before the transaction: hashing takes its time.
  async prepare({ server, presence, input: { passphrase }, request }) {
    await server.clients.prove(presence, { passphrase, address: request.ip });
    return true;
  },
  async run({ input: { number }, tx, holder, clock, newId, about, server, afterCommit }) {
    const plan = (await readMyPlanToSign(tx)) ?? refuse("not_found");
    about(plan.id);
    if (plan.number !== number) refuse("changed_meanwhile");
    const { name, relation } = await whoActs(tx);
    const { clientId } = plan;
    const signer = { as: "client", name, credential: "", relation, method: "passphrase", words: "" };
    const versionDigest = toHex(sha256(plan.content));
    const { accessId } = holder;
    const act = await standForOne(
      tx,
      { clientId, versionId: plan.id, number, versionDigest, accessId, ...signer },
      {
        kind: "plan-signed",
        by: clientId,
        at: clock(),
        newId,
      },
    );
    await insertMyPlanSignature(tx, act);
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});
