import { setUpSample as endpoint } from "@goldthread/api/nouns/setup.ts";
import { defineRoute } from "../../route.ts";

export const setUpSample = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 20,
  async run({ input: { zone, code }, server: { setUp } }) {
    await setUp.checkMayBegin(code);
    setUp.startSample(zone);
    return { started: true as const };
  },
});
