import { listSharedWithMe as endpoint } from "@goldthread/api/nouns/share.ts";
import { listSharedWithMe as list } from "@goldthread/store/queries/share.ts";
import { defineRoute } from "../../route.ts";
import { presentShared } from "../../shares/present-shared.ts";

export const listSharedWithMe = defineRoute({
  endpoint,
  may: "signed-in",
  run: async ({ tx }) => ({ items: (await list(tx)).map(presentShared) }),
});
