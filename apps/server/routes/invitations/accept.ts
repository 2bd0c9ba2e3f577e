import { acceptInvitation as endpoint } from "@goldthread/api/nouns/staff.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import * as invitations from "@goldthread/store/queries/invitation.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { originOf } from "../../sign-in/origin-of.ts";
import { invitationDigest } from "../../staff/invitation-token.ts";

export const acceptInvitation = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 20,
  async run({ input: { token, passphrase }, server, request, clock, newId, setCookies }) {
    const link = { tokenDigest: invitationDigest(token), now: clock() };
    // Before the costly hashing: a wrong link is told at once.
    if ((await asPart(server.db, "auth", (tx) => invitations.readOpenInvitation(tx, link))) === undefined)
      refuse("invitation_over");
    const hash = await server.signIn.hash(passphrase);
    const person = await asPart(server.db, "auth", async (tx) => {
      const accepted = await invitations.acceptInvitation(tx, { ...link, userId: newId(), hash });
      if (accepted === undefined) refuse("invitation_over");
      await addAuditEvent(tx, { staffId: accepted.staffId, act: "invitation accepted", origin: request.ip });
      return accepted;
    });
    const { cookies } = await server.signIn.signIn({ email: person.email, passphrase, from: originOf(request) });
    setCookies(cookies);
    return { staffId: person.staffId };
  },
});
