import { signGroupSummary as endpoint } from "@goldthread/api/nouns/summary.ts";
import { defineSignedAct } from "../../passkeys/define-signed-act.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { composeForGroup } from "../../summary/compose-for-group.ts";
import { signComposed } from "../../summary/sign-composed.ts";

export const signGroupSummary = defineSignedAct({
  endpoint,
  may: clinicalRoles,
  audit: { act: "group summary signed" },
  by: "signer",
  subject: ({ groupId }) => groupId,
  async run({ input, tx, about, practice, actor, signer }) {
    about({ subject: input.groupId });
    const composed = await composeForGroup(tx, { ...input, zone: practice.zone, now: signer.at });
    const { name, credential, staffId: by } = actor;
    const { version } = input;
    return { id: await signComposed(tx, composed, { version, author: { name, credential }, practice, by, signer }) };
  },
});
