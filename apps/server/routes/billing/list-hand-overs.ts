import { listHandOvers as endpoint } from "@goldthread/api/nouns/billing.ts";
import * as billing from "@goldthread/store/queries/billing.ts";
import { defineRoute } from "../../route.ts";

export const listHandOvers = defineRoute({
  endpoint,
  may: ["biller"],
  async run({ tx }) {
    return { handOvers: [...(await billing.listHandOvers(tx, 100))] };
  },
});
