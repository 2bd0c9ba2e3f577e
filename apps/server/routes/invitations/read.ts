import { readInvitation as endpoint } from "@goldthread/api/nouns/staff.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { readOpenInvitation } from "@goldthread/store/queries/invitation.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { invitationDigest } from "../../staff/invitation-token.ts";

export const readInvitation = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 60,
  async run({ input: { token }, server, clock }) {
    const asked = { tokenDigest: invitationDigest(token), now: clock() };
    const found = await asPart(server.db, "auth", (tx) => readOpenInvitation(tx, asked));
    if (found === undefined) refuse("invitation_over");
    const { name, email, practice, expiresAt } = found;
    return { name, email, practice, expiresAt: expiresAt.toISOString() };
  },
});
