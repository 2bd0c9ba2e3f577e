import { signGroupSummary as endpoint } from "@goldthread/api/nouns/summary.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { proveSigner } from "../../signing/prove-signer.ts";
import { composeForGroup } from "../../summary/compose-for-group.ts";
import { signComposed } from "../../summary/sign-composed.ts";

export const signGroupSummary = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "group summary signed" },
  prepare: proveSigner,
  async run({ input, tx, about, practice, clock, actor, newId, server, afterCommit }) {
    about({ subject: input.groupId });
    const composed = await composeForGroup(tx, { ...input, zone: practice.zone });
    const { name, credential, staffId: by } = actor;
    const id = await signComposed(tx, composed, {
      version: input.version,
      author: { name, credential },
      practice,
      by,
      at: clock(),
      newId,
    });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});
