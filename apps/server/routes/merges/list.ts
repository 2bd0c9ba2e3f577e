import { listMerges as endpoint } from "@goldthread/api/nouns/merge.ts";
import { listProposedMerges } from "@goldthread/store/queries/merge.ts";
import { defineRoute } from "../../route.ts";

export const listMerges = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ tx }) => ({ proposed: [...(await listProposedMerges(tx))] }),
});
