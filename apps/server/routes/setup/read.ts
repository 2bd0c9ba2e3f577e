import { readSetup as endpoint } from "@goldthread/api/nouns/setup.ts";
import { defineRoute } from "../../route.ts";

export const readSetup = defineRoute({
  endpoint,
  may: "anyone",
  run: async ({ server: { setUp } }) => ({ needed: await setUp.needed(), codeRequired: setUp.codeRequired }),
});
