import { addFeed as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { insertFeed } from "@goldthread/store/queries/calendar-feed.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { feedTokenDigest, newFeedToken } from "../../session/feed-token.ts";

export const addFeed = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "calendar address made" },
  async run({ input: { withNames }, tx, newId, clock, server, about }) {
    const [id, token] = [newId(), newFeedToken()];
    await insertFeed(tx, { id, tokenDigest: feedTokenDigest(token), withNames });
    about({ subject: withNames ? `${id} with names` : id });
    const address = `${server.settings.publicUrl}/api/calendar/${token}/schedule.ics`;
    return { id, withNames, createdAt: clock().toISOString(), lastReadAt: null, address };
  },
});
