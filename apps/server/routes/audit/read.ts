import { readTrail as endpoint } from "@goldthread/api/nouns/audit.ts";
import { readTrail as readEvents } from "@goldthread/store/queries/audit-trail.ts";
import { eventOf, wantedOf } from "../../audit/wanted-of.ts";
import { defineRoute } from "../../route.ts";

/** Reading the trail is on the trail. */
export const readTrail = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "audit trail opened" },
  async run({ input, tx, actor, about }) {
    const { before = null, limit, ...filters } = input;
    if (filters.clientId !== undefined) about({ subject: filters.clientId });
    const rows = await readEvents(tx, { ...wantedOf(filters, actor), before, limit: limit + 1 });
    return { events: rows.slice(0, limit).map(eventOf), more: rows.length > limit };
  },
});
