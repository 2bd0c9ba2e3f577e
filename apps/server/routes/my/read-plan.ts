import { readMyPlan as endpoint } from "@goldthread/api/nouns/my.ts";
import { defineClientRoute } from "../../client-route.ts";
import { myPlan } from "../../my/my-plan.ts";

export const readMyPlan = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "treatment plan opened" },
  run: async ({ tx }) => ({ plan: await myPlan(tx) }),
});
