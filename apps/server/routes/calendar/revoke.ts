import { revokeFeed as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { revokeFeed as revoke } from "@goldthread/store/queries/calendar-feed.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

export const revokeFeed = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "calendar address revoked" },
  async run({ input: { feedId }, tx, about }) {
    if (!(await revoke(tx, feedId))) refuse("not_found");
    about({ subject: feedId });
    return {};
  },
});
