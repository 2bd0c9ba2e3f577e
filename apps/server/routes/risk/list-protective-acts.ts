import { listProtectiveActs as endpoint } from "@goldthread/api/nouns/risk.ts";
import { listProtectiveActs as listActs } from "@goldthread/store/queries/protective-act.ts";
import { defineRoute } from "../../route.ts";

export const listProtectiveActs = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "protective acts opened" },
  async run({ tx }) {
    return { acts: [...(await listActs(tx))] };
  },
});
