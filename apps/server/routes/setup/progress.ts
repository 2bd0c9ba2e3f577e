import { readSetupProgress as endpoint } from "@goldthread/api/nouns/setup.ts";
import { defineRoute } from "../../route.ts";

export const readSetupProgress = defineRoute({
  endpoint,
  may: "anyone",
  run: async ({ server: { setUp } }) => setUp.progress(),
});
