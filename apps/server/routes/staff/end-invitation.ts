import { endInvitation as endpoint } from "@goldthread/api/nouns/staff.ts";
import { endInvitations } from "@goldthread/store/queries/invitation.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const endInvitation = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "invitation ended" },
  async run({ input: { staffId }, tx, clock, about }) {
    about({ subject: staffId });
    if ((await endInvitations(tx, { staffId, at: clock().toISOString() })) === 0) refuse("not_found");
    return {};
  },
});
