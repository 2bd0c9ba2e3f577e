import { listClientSummaries as endpoint } from "@goldthread/api/nouns/summary.ts";
import { listSummaries, listSummaryDrafts } from "@goldthread/store/queries/summary.ts";
import { defineRoute } from "../../route.ts";

export const listClientSummaries = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { clientId }, tx, about }) {
    about({ clientId });
    const of = { clientId, groupId: null };
    const [signed, drafts] = await Promise.all([listSummaries(tx, of), listSummaryDrafts(tx, of)]);
    return { signed: [...signed], drafts: [...drafts] };
  },
});
