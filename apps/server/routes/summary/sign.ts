import { signSummary as endpoint } from "@goldthread/api/nouns/summary.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { proveSigner } from "../../signing/prove-signer.ts";
import { composeForClient } from "../../summary/compose-for-client.ts";
import { signComposed } from "../../summary/sign-composed.ts";

/** A summary becomes a record of its own, beside the notes that it rests on. */
export const signSummary = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "summary signed" },
  prepare: proveSigner,
  async run({ input, tx, about, practice, clock, actor, newId, server, afterCommit }) {
    const { clientId, version } = input;
    about({ clientId });
    await chartToChange(tx, clientId);
    const at = clock();
    const composed = await composeForClient(tx, { ...input, zone: practice.zone, now: at });
    const { name, credential, staffId: by } = actor;
    const id = await signComposed(tx, composed, { version, author: { name, credential }, practice, by, at, newId });
    about({ clientId, subject: id });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});
