import { listGroups as endpoint } from "@goldthread/api/nouns/group.ts";
import * as groups from "@goldthread/store/queries/group.ts";
import { defineRoute } from "../../route.ts";

export const listGroups = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ tx }) => ({
    groups: (await groups.listGroups(tx)).map((group) => ({ ...group, facilitators: [...group.facilitators] })),
  }),
});
