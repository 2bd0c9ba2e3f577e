import { keepSummaryDraft as endpoint } from "@goldthread/api/nouns/summary.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { keepDraft } from "../../summary/keep-draft.ts";

export const keepSummaryDraft = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { clientId, ...draft }, tx, about, newId, clock }) {
    about({ clientId });
    await chartToChange(tx, clientId);
    return { version: await keepDraft(tx, { clientId, groupId: null }, { draft, newId, at: clock() }) };
  },
});
