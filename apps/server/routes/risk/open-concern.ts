import { openRiskConcern as endpoint } from "@goldthread/api/nouns/risk.ts";
import { openConcern } from "@goldthread/store/queries/risk.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { defineRoute } from "../../route.ts";

export const openRiskConcern = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "risk concern opened" },
  async run({ input: { clientId, summary }, tx, clock, newId, about }) {
    const id = newId();
    about({ clientId, subject: id });
    await chartToChange(tx, clientId);
    await openConcern(tx, { id, clientId, summary, at: clock().toISOString() });
    return { id };
  },
});
