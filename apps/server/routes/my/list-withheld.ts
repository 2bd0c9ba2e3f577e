import { listWithheldFromMe as endpoint } from "@goldthread/api/nouns/my-acts.ts";
import * as store from "@goldthread/store/queries/my-acts.ts";
import { defineClientRoute } from "../../client-route.ts";
import { presentWithheld } from "../../my/withheld-from-me.ts";

export const listWithheldFromMe = defineClientRoute({
  endpoint,
  may: "client",
  run: async ({ tx }) => ({ withheld: (await store.listWithheldFromMe(tx)).map(presentWithheld) }),
});
