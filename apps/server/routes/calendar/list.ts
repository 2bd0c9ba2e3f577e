import { listFeeds as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { readFeeds } from "@goldthread/store/queries/calendar-feed.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

export const listFeeds = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ tx }) {
    const feeds = (await readFeeds(tx)).map(({ id, with_names: withNames, created_at, last_read_at }) => {
      return { id, withNames, createdAt: created_at, lastReadAt: last_read_at };
    });
    return { feeds };
  },
});
