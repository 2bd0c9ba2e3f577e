import { listOpenRisks as endpoint } from "@goldthread/api/nouns/risk.ts";
import * as risk from "@goldthread/store/queries/risk.ts";
import { defineRoute } from "../../route.ts";

export const listOpenRisks = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ tx }) {
    return { concerns: [...(await risk.listOpenRisks(tx))] };
  },
});
