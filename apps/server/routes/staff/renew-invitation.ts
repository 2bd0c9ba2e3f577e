import { renewInvitation as endpoint } from "@goldthread/api/nouns/staff.ts";
import { awaitsSignIn } from "@goldthread/store/queries/invitation.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { makeInvitation } from "../../staff/make-invitation.ts";

export const renewInvitation = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "staff invited" },
  async run({ input: { staffId }, tx, newId, server, clock, about, afterCommit }) {
    const person = (await awaitsSignIn(tx, staffId)) ?? refuse("not_found");
    if (person.signsIn) refuse("already_signs_in");
    about({ subject: staffId });
    return makeInvitation(tx, { person: { staffId, ...person }, server, clock, newId, afterCommit });
  },
});
