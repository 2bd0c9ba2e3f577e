import { listGroupSummaries as endpoint } from "@goldthread/api/nouns/summary.ts";
import { listSummaries, listSummaryDrafts } from "@goldthread/store/queries/summary.ts";
import { defineRoute } from "../../route.ts";

export const listGroupSummaries = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { groupId }, tx, about }) {
    about({ subject: groupId });
    const of = { clientId: null, groupId };
    const [signed, drafts] = await Promise.all([listSummaries(tx, of), listSummaryDrafts(tx, of)]);
    return { signed: [...signed], drafts: [...drafts] };
  },
});
