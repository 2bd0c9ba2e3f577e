import { signSummary as endpoint } from "@goldthread/api/nouns/summary.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { composeForClient } from "../../summary/compose-for-client.ts";
import { signComposed } from "../../summary/sign-composed.ts";

/** A summary becomes a record of its own, beside the notes that it rests on. */
export const signSummary = defineSignedAct({
  endpoint,
  may: clinicalRoles,
  audit: { act: "summary signed" },
  by: "signer",
  subject: ({ clientId }) => clientId,
  async run({ input, tx, about, practice, actor, signer }) {
    const { clientId, version } = input;
    about({ clientId });
    await chartToChange(tx, clientId);
    const composed = await composeForClient(tx, { ...input, zone: practice.zone, now: signer.at });
    const { name, credential, staffId: by } = actor;
    const id = await signComposed(tx, composed, { version, author: { name, credential }, practice, by, signer });
    about({ clientId, subject: id });
    return { id };
  },
});
