import { inviteStaff as endpoint } from "@goldthread/api/nouns/staff.ts";
import * as staff from "@goldthread/store/queries/staff.ts";
import { defineRoute } from "../../route.ts";
import { makeInvitation } from "../../staff/make-invitation.ts";

export const inviteStaff = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "staff invited" },
  async run({ input, tx, newId, server, clock, about, afterCommit }) {
    const { name, email, credential, supervisorId, roles } = input;
    const id = newId();
    await staff.addStaff(tx, { id, userId: null, name, email, credential, supervisorId, roles: [...new Set(roles)] });
    about({ subject: id });
    return makeInvitation(tx, { person: { staffId: id, name, email }, server, clock, newId, afterCommit });
  },
});
