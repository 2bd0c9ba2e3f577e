import { listSites as endpoint } from "@goldthread/api/nouns/settings.ts";
import * as sites from "@goldthread/store/queries/site.ts";
import { defineRoute } from "../../route.ts";

export const listSites = defineRoute({
  endpoint,
  may: "everyone-here",
  run: async ({ tx }) => ({ sites: [...(await sites.listSites(tx))] }),
});
