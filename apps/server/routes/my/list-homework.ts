import { listMyHomework as endpoint } from "@goldthread/api/nouns/my.ts";
import { listMyHomework as rowsOf } from "@goldthread/store/queries/my-record.ts";
import { defineClientRoute } from "../../client-route.ts";

export const listMyHomework = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "homework opened" },
  run: async ({ tx }) => ({ homework: [...(await rowsOf(tx))] }),
});
