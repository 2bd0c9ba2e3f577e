import { keepGroupSummaryDraft as endpoint } from "@goldthread/api/nouns/summary.ts";
import { readGroup } from "@goldthread/store/queries/group.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { keepDraft } from "../../summary/keep-draft.ts";

export const keepGroupSummaryDraft = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { groupId, ...draft }, tx, about, newId, clock }) {
    about({ subject: groupId });
    if ((await readGroup(tx, groupId))?.mine !== true) refuse("not_found");
    return { version: await keepDraft(tx, { clientId: null, groupId }, { draft, newId, at: clock() }) };
  },
});
