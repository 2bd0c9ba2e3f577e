import { setUpSample as endpoint } from "@goldthread/api/nouns/setup.ts";
import { defineRoute } from "../../route.ts";

export const setUpSample = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 20,
  async run({ input: { zone, byDay, code }, server: { setUp } }) {
    await setUp.checkMayBegin(code);
    setUp.startSample({ zone, byDay });
    return { started: true as const };
  },
});
