import { openMeasureLink as endpoint } from "@goldthread/api/nouns/measure.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { linkHeldBy } from "../../measures/link-held-by.ts";
import { defineRoute } from "../../route.ts";

export const openMeasureLink = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 60,
  async run({ input, server, clock }) {
    const found = await asPart(server.db, "links", (tx) => linkHeldBy(tx, { ...input, now: clock() }));
    const { practice, measure, expiresAt } = found;
    return { practice, measure, expiresAt: expiresAt.toISOString() };
  },
});
